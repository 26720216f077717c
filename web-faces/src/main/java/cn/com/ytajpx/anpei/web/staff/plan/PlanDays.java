package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.calendar.DayKind;
import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import cn.com.ytajpx.anpei.calendar.WorkingDays;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.SpokenDate;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** A day of the plan with its weekday, and whether people work on it. */
@Named
@RequestScoped
public class PlanDays {

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Words words;

    private WorkingDayCalendar calendar;

    /** 5月6日 */
    public String day(LocalDate day) {
        return SpokenDate.withoutYear(day, words.language());
    }

    /** 周一, or the one character where it stands beside the day: 一. */
    public String weekday(LocalDate day) {
        var style = words.language() == Language.ZH ? TextStyle.NARROW : TextStyle.SHORT;
        return day.getDayOfWeek().getDisplayName(style, words.language().locale());
    }

    /** {@code off}, {@code makeup}, or empty for an ordinary working day and for a year that is not known. */
    public String kind(LocalDate day) {
        if (!calendar().knows(day.getYear())) {
            return "";
        }
        if (calendar().arranged(day).filter(DayKind.WORK::equals).isPresent()) {
            return "makeup";
        }
        return calendar().isWorkingDay(day) ? "" : "off";
    }

    /** What {@link #kind} means; empty for an ordinary working day. */
    public String remark(LocalDate day) {
        var kind = kind(day);
        return kind.isEmpty() ? "" : words.text("plan-desk.day-" + kind);
    }

    private WorkingDayCalendar calendar() {
        if (calendar == null) {
            calendar = workingDays.calendar();
        }
        return calendar;
    }
}
