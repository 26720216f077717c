package cn.com.ytajpx.anpei.web.staff;

import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A day of the plan on which something begins or ends for a class.
 *
 * @param key of its words
 */
public record PlanDate(LocalDate day, String key, TrainingClass trainingClass) {

    /** Every date of classes that take place, the earliest first. */
    static Stream<PlanDate> of(Collection<TrainingClass> classes) {
        return classes.stream().filter(each -> each.status() == ClassStatus.PUBLISHED).flatMap(each -> Stream.of(
                        new PlanDate(each.centreDeadline(), "staff.centre-deadline", each),
                        new PlanDate(each.bookingWindow().opens(), "staff.booking-opens", each),
                        new PlanDate(each.bookingWindow().closes(), "staff.booking-closes", each),
                        new PlanDate(each.checkIn().on(), "staff.check-in", each)))
                .sorted(Comparator.comparing(PlanDate::day));
    }

    /** {@code centre-deadline}: its key without the page, for its colour. */
    public String style() {
        return key.substring(key.indexOf('.') + 1);
    }
}
