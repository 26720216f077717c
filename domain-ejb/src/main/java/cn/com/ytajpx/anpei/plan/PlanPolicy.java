package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.PlanReason.*;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import java.util.List;

/** What can't be done with a year's plan as a whole. */
final class PlanPolicy {

    private PlanPolicy() {
    }

    static Decision year(int year) {
        return year >= ClassPolicy.FIRST_YEAR && year <= ClassPolicy.LAST_YEAR ? Decision.yes()
                : Decision.no(Refusal.at("year", PLAN_YEAR_RANGE, String.valueOf(ClassPolicy.FIRST_YEAR), String.valueOf(ClassPolicy.LAST_YEAR)));
    }

    static Decision copy(int year, List<TrainingClass> before, List<TrainingClass> there, WorkingDayCalendar calendar) {
        return known(year, calendar).and(there.isEmpty() ? Decision.yes() : Decision.no(Refusal.of(PLAN_YEAR_NOT_EMPTY, String.valueOf(year), there.size())))
                .and(!before.isEmpty() ? Decision.yes() : Decision.no(Refusal.of(PLAN_NOTHING_TO_COPY, String.valueOf(year - 1))));
    }

    /** Without the year's working days nobody can say whether a plan fits together (R-P5). */
    static Decision known(int year, WorkingDayCalendar calendar) {
        return calendar.knows(year) ? Decision.yes() : Decision.no(Refusal.of(PLAN_YEAR_WITHOUT_CALENDAR, String.valueOf(year)));
    }
}
