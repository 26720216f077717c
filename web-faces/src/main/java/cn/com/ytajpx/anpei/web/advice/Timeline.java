package cn.com.ytajpx.anpei.web.advice;

import cn.com.ytajpx.anpei.common.DateWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days from today to the last valid day on a line 360 long.
 *
 * @param today        where the line begins
 * @param study        days of study, both inclusive
 * @param readyOn      when exam and approval are done
 * @param lastValidDay where the line ends, or later if it is not reached in time; not {@code null}
 */
public record Timeline(LocalDate today, DateWindow study, LocalDate readyOn, LocalDate lastValidDay) {

    private static final int LEFT = 20;
    private static final int LENGTH = 320;

    public long at(LocalDate day) {
        var last = readyOn.isAfter(lastValidDay) ? readyOn : lastValidDay;
        var whole = Math.max(1, ChronoUnit.DAYS.between(today, last));
        return LEFT + LENGTH * Math.max(0, ChronoUnit.DAYS.between(today, day)) / whole;
    }

    public long getStudyFrom() {
        return at(study.opens());
    }

    public long getStudyTo() {
        return Math.max(at(study.closes()), getStudyFrom() + 6);
    }

    public long getReady() {
        return at(readyOn);
    }

    public long getEnd() {
        return at(lastValidDay);
    }
}
