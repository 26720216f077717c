package cn.com.ytajpx.anpei.preregistration;

import static cn.com.ytajpx.anpei.preregistration.PreregistrationReason.*;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.plan.AdviceReason;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may get into which class (R-R1, R-R2, R-C3a, R-C3b). A full class is no refusal: it has a waiting list. Every day is
 * whole: a deadline holds to its 24:00.
 */
final class PreregistrationPolicy {

    private PreregistrationPolicy() {
    }

    /** Every reason why not; an override sets aside all but a cancelled class and a second live pre-registration (R-R2). */
    static Decision judge(Wish wish) {
        var wanted = wish.trainingClass();
        var refusals = new ArrayList<Refusal>();
        if (wish.alreadyIn() != null) {
            refusals.add(Refusal.of(PREREGISTERED_ALREADY, Integer.toString(wanted.planYear()), wish.alreadyIn()));
        }
        if (wanted.status() != ClassStatus.PUBLISHED) {
            refusals.add(Refusal.of(CLASS_NOT_HELD, wanted.name()));
        } else if (wish.entrance() != Entrance.OVERRIDE) {
            refusals.addAll(ofTheClass(wish));
        }
        return new Decision(refusals);
    }

    private static List<Refusal> ofTheClass(Wish wish) {
        var refusals = new ArrayList<Refusal>();
        wrongKind(wish).ifPresent(refusals::add);
        passed(wish).ifPresent(refusals::add);
        endsTooLate(wish).ifPresent(refusals::add);
        if (refusals.isEmpty() && !wish.risks().isEmpty() && !wish.warningRead()) {
            refusals.add(Refusal.at("warningRead", RISK_WARNING_UNREAD));
        }
        return refusals;
    }

    /** R-C1, R-C2. */
    private static Optional<Refusal> wrongKind(Wish wish) {
        var needed = wish.advice().kind();
        if (wish.trainingClass().kind() == needed) {
            return Optional.empty();
        }
        return Optional.of(needed == ClassKind.TRAINING ? Refusal.of(CLASS_NEEDS_CERTIFICATE, wish.trainingClass().name())
                : Refusal.of(CLASS_FOR_THE_UNCERTIFIED, wish.trainingClass().name(), wish.advice().lastValidDay()));
    }

    private static Optional<Refusal> passed(Wish wish) {
        var wanted = wish.trainingClass();
        var today = wish.advice().on();
        if (wanted.bookingWindow().closedBy(today)) {
            return Optional.of(withNext(wish, wanted.bookingWindow().closes(), BOOKING_WINDOW_PASSED, BOOKING_WINDOW_PASSED_NO_OTHER));
        }
        var late = today.isAfter(wanted.centreDeadline());
        if (late && wish.entrance() == Entrance.REGULAR) {
            return Optional.of(withNext(wish, wanted.centreDeadline(), CENTRE_DEADLINE_PASSED, CENTRE_DEADLINE_PASSED_NO_OTHER));
        }
        return !late && wish.entrance() == Entrance.LATE_LIST
                ? Optional.of(Refusal.of(LATE_LIST_NOT_YET, wanted.name(), wanted.centreDeadline())) : Optional.empty();
    }

    /** A refusal that names what was missed and the next suitable class (R-R1). */
    private static Refusal withNext(Wish wish, LocalDate missed, PreregistrationReason reason, PreregistrationReason without) {
        var wanted = wish.trainingClass();
        return nextSuitable(wish).map(next -> Refusal.of(reason, wanted.name(), missed, next.name(), next.centreDeadline()))
                .orElseGet(() -> Refusal.of(without, wanted.name(), missed, wanted.bookingWindow().closes()));
    }

    /** The best class that is safe and still takes pre-registrations. */
    private static Optional<TrainingClass> nextSuitable(Wish wish) {
        return wish.advice().classes().stream()
                .filter(each -> each.safe() && !each.centreDeadlinePassed() && !each.reasons().contains(AdviceReason.NO_SEATS))
                .map(AdvisedClass::trainingClass).filter(each -> !each.code().equals(wish.trainingClass().code())).findFirst();
    }

    /** R-C3a: study that ends on or after the last valid day. */
    private static Optional<Refusal> endsTooLate(Wish wish) {
        var ends = wish.trainingClass().study().closes();
        return wish.advice().kind() == ClassKind.RETRAINING && wish.trainingClass().kind() == ClassKind.RETRAINING
                && !ends.isBefore(wish.advice().lastValidDay())
                ? Optional.of(Refusal.of(STUDY_ENDS_TOO_LATE, wish.trainingClass().name(), ends, wish.advice().lastValidDay()))
                : Optional.empty();
    }

    /** A place can be moved or given up to the end of the check-in day; afterwards the class has begun. */
    static Decision changeable(Preregistration place, LocalDate today) {
        if (!place.state().live()) {
            return Decision.no(Refusal.of(PREREGISTRATION_ENDED));
        }
        return today.isAfter(place.trainingClass().checkIn().on())
                ? Decision.no(Refusal.of(CLASS_BEGUN, place.trainingClass().name(), place.trainingClass().checkIn().on())) : Decision.yes();
    }
}
