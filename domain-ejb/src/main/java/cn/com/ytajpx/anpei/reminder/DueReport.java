package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.util.List;
import java.util.Map;

/**
 * Everything of a day at one look: everyone due counted, or everyone of a name, some of them listed, and the days around it.
 *
 * @param coverage of everyone; of those found where the list names somebody
 * @param found    how many the filter finds, listed or not
 * @param classes  by code, those that the listed were told of or would be; without those the plan no longer has
 * @param upcoming day by day from the day after, both reminders and void notices, as if nobody renewed meanwhile
 * @param past     how many were reminded on each of the last days, the day itself included; days without any are missing
 */
public record DueReport(Coverage coverage, long found, List<WouldGet> rows, Map<String, TrainingClass> classes,
        List<PlannedDay> upcoming, List<PlannedDay> past) {
}
