package cn.com.ytajpx.anpei.reminder;

import java.util.List;

/**
 * A page of the due.
 *
 * @param found how many the filter finds, on all pages
 */
record DuePage(long found, List<DueRow> rows) {
}
