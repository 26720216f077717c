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
    private static final int LABEL = 36;
    private static final int GAP = 12;

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

    public boolean isInTime() {
        return !readyOn.isAfter(lastValidDay);
    }

    /** Where the word under the study stops: inside the drawing. */
    public long getStudyLabel() {
        return Math.max(LEFT + LABEL, Math.min(getStudyTo(), LEFT + LENGTH - 2L * LABEL));
    }

    /** Where the word under the approval begins: after the one under the study. */
    public long getReadyLabel() {
        return Math.max(getStudyLabel() + GAP, Math.min(getReady(), LEFT + LENGTH - LABEL));
    }

    /** Where the word above the end stops: after the one above today. */
    public long getEndLabel() {
        return Math.max(getEnd(), LEFT + 4L * LABEL);
    }

    public long getEnd() {
        return at(lastValidDay);
    }
}
