package cn.com.ytajpx.anpei.reconciliation;

import java.util.List;

/**
 * How often people are reminded; what the centre can set.
 *
 * @param everyWorkingDays between two reminders while the window is open; at least 1
 * @param dailyInTheLast   working days at the end of the window on each of which people are reminded
 * @param beforeDeadline   calendar days before the centre's deadline
 */
record GapPace(int everyWorkingDays, int dailyInTheLast, List<Integer> beforeDeadline) {

    static final GapPace USUAL = new GapPace(5, 3, List.of(7, 2));

    GapPace {
        if (everyWorkingDays < 1) {
            throw new IllegalArgumentException("every " + everyWorkingDays + " working days");
        }
        beforeDeadline = List.copyOf(beforeDeadline);
    }
}
