package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import java.util.List;

/** Class advice for tests of features above. */
public final class Advisors {

    private Advisors() {
    }

    public static List<TrainingClass> planOf2024() {
        return PlanOf2024.classes();
    }

    /** On the published 2024 plan, with the default leads. */
    public static ClassAdvice onThePlanOf2024() {
        return new ClassAdvice(ClassAdviceTest.plan2024(), WorkingDayCalendar.published(), AdviceLeads.DEFAULT);
    }
}
