package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;

/** How many reminders and void notices fall on a day, as the register stands now. */
public record PlannedDay(LocalDate day, long reminders, long voidNotices) {

    public long total() {
        return reminders + voidNotices;
    }
}
