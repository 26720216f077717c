package cn.com.ytajpx.anpei.reconciliation;

import java.time.LocalDate;

/**
 * One reminder of one class.
 *
 * @param dueOn  the day on which it is due
 * @param anchor the date of the class that it is counted from: a class that moves gets new reminders
 */
public record GapReminder(GapKind kind, LocalDate dueOn, LocalDate anchor) {
}
