package cn.com.ytajpx.anpei.reminder;

import java.util.List;

/**
 * Whom staff must call on a day, and whom they have called.
 *
 * @param count  how many are to be called, listed or not
 * @param toCall the earliest last valid day first
 * @param called the earliest last valid day first
 */
public record CallsOfDay(long count, List<DueRow> toCall, List<DueRow> called) {
}
