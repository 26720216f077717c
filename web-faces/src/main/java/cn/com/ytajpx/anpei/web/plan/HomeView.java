package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The next deadlines of the plan. */
@Named
@RequestScoped
public class HomeView {

    private static final int SHOWN = 5;

    @Inject
    private PlanService plan;

    @Inject
    private Days days;

    private List<Deadline> deadlines;

    public List<Deadline> getDeadlines() {
        if (deadlines == null) {
            deadlines = next();
        }
        return deadlines;
    }

    private List<Deadline> next() {
        return plan.currentPlan().stream().filter(each -> each.enrolmentOn(days.getToday()).ahead())
                .flatMap(each -> Stream.of(new Deadline(each, "home.centre-deadline", each.centreDeadline()),
                        new Deadline(each, "home.booking-closes", each.bookingWindow().closes())))
                .filter(deadline -> days.until(deadline.day()) >= 0)
                .sorted(Comparator.comparing(Deadline::day)).limit(SHOWN).toList();
    }

    /** A day until which something can be done for a class. */
    public record Deadline(TrainingClass trainingClass, String key, LocalDate day) {

        public TrainingClass getTrainingClass() {
            return trainingClass;
        }

        public String getKey() {
            return key;
        }

        public LocalDate getDay() {
            return day;
        }
    }
}
