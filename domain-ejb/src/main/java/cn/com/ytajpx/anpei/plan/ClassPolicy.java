package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.PlanReason.*;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a class of the plan can't be (R-P2). It refuses the impossible only: what is merely unwise, and much that the
 * published plan of 2024 does (R-P3), is said by {@link PlanLinter}.
 */
final class ClassPolicy {

    static final int FIRST_YEAR = 2020;
    static final int LAST_YEAR = 2099;
    static final int MOST_SESSIONS = 99;
    static final int LONGEST_NAME = 60;
    static final int MOST_SEATS = 9999;
    static final int LONGEST_SENTENCE = 200;

    private ClassPolicy() {
    }

    /**
     * @param others the other classes of the same year's plan
     * @param venues codes of the known ones
     */
    static Decision possible(int planYear, PlannedClass planned, List<TrainingClass> others, Collection<String> venues) {
        var refusals = new ArrayList<Refusal>();
        missing(planned, refusals);
        names(planned, others, refusals);
        months(planned, refusals);
        days(planYear, planned, refusals);
        if (planned.venueCode() != null && !venues.contains(planned.venueCode())) {
            refusals.add(Refusal.at("venue", CLASS_VENUE_UNKNOWN));
        }
        if (planned.capacity() != null && (planned.capacity() < 1 || planned.capacity() > MOST_SEATS)) {
            refusals.add(Refusal.at("capacity", CLASS_CAPACITY_RANGE, MOST_SEATS));
        }
        return new Decision(refusals);
    }

    private static void missing(PlannedClass planned, List<Refusal> refusals) {
        needed("kind", planned.kind(), refusals);
        needed("sessionNumber", planned.sessionNumber(), refusals);
        needed("name", planned.name() == null || planned.name().isBlank() ? null : planned.name(), refusals);
        needed("centreDeadline", planned.centreDeadline(), refusals);
        needed("bookingOpens", planned.bookingOpens(), refusals);
        needed("bookingCloses", planned.bookingCloses(), refusals);
        needed("venue", planned.venueCode(), refusals);
        needed("checkInOn", planned.checkInOn(), refusals);
        needed("checkInFrom", planned.checkInFrom(), refusals);
        needed("checkInTo", planned.checkInTo(), refusals);
        needed("studyFrom", planned.studyFrom(), refusals);
        needed("studyTo", planned.studyTo(), refusals);
    }

    private static void needed(String field, Object value, List<Refusal> refusals) {
        if (value == null) {
            refusals.add(Refusal.at(field, CLASS_VALUE_MISSING));
        }
    }

    private static void names(PlannedClass planned, List<TrainingClass> others, List<Refusal> refusals) {
        var number = planned.sessionNumber();
        if (number != null && (number < 1 || number > MOST_SESSIONS)) {
            refusals.add(Refusal.at("sessionNumber", CLASS_SESSION_RANGE, MOST_SESSIONS));
        }
        others.stream().filter(other -> number != null && other.kind() == planned.kind() && other.sessionNumber() == number).findFirst()
                .ifPresent(other -> refusals.add(Refusal.at("sessionNumber", CLASS_SESSION_TAKEN, planned.kind(), number, other.name())));
        if (planned.name() != null && planned.name().length() > LONGEST_NAME) {
            refusals.add(Refusal.at("name", CLASS_NAME_TOO_LONG, LONGEST_NAME));
        }
        others.stream().filter(other -> other.name().equals(planned.name())).findFirst()
                .ifPresent(other -> refusals.add(Refusal.at("name", CLASS_NAME_TAKEN, planned.name())));
    }

    private static void months(PlannedClass planned, List<Refusal> refusals) {
        var months = planned.expiryMonths();
        if (planned.kind() == ClassKind.RETRAINING && months.isEmpty()) {
            refusals.add(Refusal.at("months", CLASS_MONTHS_MISSING));
        }
        if (planned.kind() == ClassKind.TRAINING && !months.isEmpty()) {
            refusals.add(Refusal.at("months", CLASS_MONTHS_OF_TRAINING));
        }
        if (months.stream().anyMatch(month -> month < 1 || month > 12)) {
            refusals.add(Refusal.at("months", CLASS_MONTH_RANGE));
        }
    }

    private static void days(int planYear, PlannedClass planned, List<Refusal> refusals) {
        near("centreDeadline", planYear, planned.centreDeadline(), refusals);
        near("bookingOpens", planYear, planned.bookingOpens(), refusals);
        near("bookingCloses", planYear, planned.bookingCloses(), refusals);
        near("checkInOn", planYear, planned.checkInOn(), refusals);
        near("studyTo", planYear, planned.studyTo(), refusals);
        if (planned.studyFrom() != null && planned.studyFrom().getYear() != planYear) {
            refusals.add(Refusal.at("studyFrom", CLASS_OUTSIDE_YEAR, String.valueOf(planYear)));
        }
        backwards("bookingCloses", planned.bookingOpens(), planned.bookingCloses(), CLASS_WINDOW_BACKWARDS, refusals);
        backwards("studyFrom", planned.checkInOn(), planned.studyFrom(), CLASS_STUDY_BEFORE_CHECK_IN, refusals);
        backwards("studyTo", planned.studyFrom(), planned.studyTo(), CLASS_STUDY_BACKWARDS, refusals);
        if (planned.checkInFrom() != null && planned.checkInTo() != null && !planned.checkInFrom().isBefore(planned.checkInTo())) {
            refusals.add(Refusal.at("checkInTo", CLASS_HOURS_BACKWARDS));
        }
    }

    /** In the plan's year, the one before or the one after. */
    private static void near(String field, int planYear, LocalDate day, List<Refusal> refusals) {
        if (day != null && Math.abs(day.getYear() - planYear) > 1) {
            refusals.add(Refusal.at(field, CLASS_DAY_TOO_FAR, String.valueOf(planYear - 1), String.valueOf(planYear + 1)));
        }
    }

    private static void backwards(String field, LocalDate first, LocalDate second, PlanReason reason, List<Refusal> refusals) {
        if (first != null && second != null && second.isBefore(first)) {
            refusals.add(Refusal.at(field, reason, first));
        }
    }
}
