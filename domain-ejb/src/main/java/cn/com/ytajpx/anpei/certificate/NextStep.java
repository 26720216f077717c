package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The one thing to do next for a certificate, or for having none (R-C4): a question to the advice, never stored.
 *
 * @param advice  what it is drawn from
 * @param advised the class it is about; {@code null} where there is none
 * @param until   the last day on which it can be done, itself included; {@code null} where no day presses
 */
public record NextStep(NextDeed deed, Advice advice, AdvisedClass advised, LocalDate until) {

    /** The sooner deadline first; what no day presses comes last. */
    static final Comparator<NextStep> MOST_PRESSING_FIRST =
            Comparator.comparing(NextStep::until, Comparator.nullsLast(Comparator.naturalOrder()));

    /** On the advice's day. */
    public static NextStep of(Advice advice) {
        var best = advice.best();
        if (best.isEmpty() || awaitsNextPlan(advice)) {
            return withoutClass(advice);
        }
        var named = best.get().trainingClass();
        var closes = named.bookingWindow().closes();
        return best.get().centreDeadlinePassed()
                ? new NextStep(NextDeed.ENTER_LATE_LIST, advice, best.get(), closes)
                : new NextStep(NextDeed.PRE_REGISTER, advice, best.get(), earlier(named.centreDeadline(), closes));
    }

    public Optional<AdvisedClass> classToTake() {
        return Optional.ofNullable(advised);
    }

    /** Training or retraining. */
    public ClassKind kind() {
        return advice.kind();
    }

    /** The next class of the kind that could still be taken if this one were missed. */
    public Optional<AdvisedClass> nextChance() {
        return classToTake().flatMap(missed -> advice.classes().stream().filter(AdvisedClass::safe)
                .filter(each -> each.trainingClass().study().opens().isAfter(missed.trainingClass().study().closes()))
                .min(Comparator.comparing(each -> each.trainingClass().study().opens())));
    }

    private static NextStep withoutClass(Advice advice) {
        return advice.kind() == ClassKind.TRAINING || awaitsNextPlan(advice)
                ? new NextStep(NextDeed.AWAIT_PLAN, advice, null, null)
                : new NextStep(NextDeed.CALL_CENTRE, advice, null, advice.lastValidDay());
    }

    /**
     * Whether a valid certificate ends in a year without a plan yet and the next plan will serve it. A month that no class
     * lists (January and February in 2024) must be renewed with a class of the year before.
     */
    private static boolean awaitsNextPlan(Advice advice) {
        if (advice.kind() == ClassKind.TRAINING) {
            return false;
        }
        int year = advice.lastValidDay().getYear();
        var lastPlanned = advice.classes().stream().mapToInt(each -> each.trainingClass().planYear()).max();
        if (lastPlanned.isEmpty() || year > lastPlanned.getAsInt() + 1) {
            return true;
        }
        return year > lastPlanned.getAsInt() && advice.classes().stream()
                .anyMatch(each -> each.trainingClass().expiryMonths().contains(advice.lastValidDay().getMonthValue()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
