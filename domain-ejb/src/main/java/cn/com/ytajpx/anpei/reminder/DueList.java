package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;

/** Which of those due on a day to list, and how sorted. */
public record DueList(LocalDate asOf, DueFilter filter, DueOrder order, boolean descending) {
}
