package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.NextStep;
import cn.com.ytajpx.anpei.plan.AdviceReason;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the renewal of one certificate stands, or the way to a first one.
 *
 * @param step  what would be done without the place
 * @param place the live pre-registration that is to serve it; {@code null} for none
 */
public record Renewal(NextStep step, Cover cover, Preregistration place) {

    /** A class that ended more calendar days ago than this renews nothing any more. */
    public static final int STILL_RENEWS_DAYS = 30;

    /** @param live the person's live pre-registrations, of any kind and year; one that comes in time goes before one that doesn't */
    public static Renewal of(NextStep step, Collection<Preregistration> live) {
        return live.stream().filter(each -> each.kind() == step.kind() && stillRenews(each, step.advice().on()))
                .map(each -> new Renewal(step, Cover.of(step, Optional.of(each)), each))
                .max(Comparator.comparing(Renewal::cover).thenComparing(each -> each.place.trainingClass().study().opens(), Comparator.reverseOrder()))
                .orElseGet(() -> new Renewal(step, Cover.of(step, Optional.empty()), null));
    }

    private static boolean stillRenews(Preregistration place, LocalDate on) {
        return !place.trainingClass().study().closes().isBefore(on.minusDays(STILL_RENEWS_DAYS));
    }

    public Optional<Preregistration> registered() {
        return Optional.ofNullable(place);
    }

    /** Whether there is a place, and it comes too late for this certificate. */
    public boolean tooLate() {
        return place != null && cover == Cover.LOST;
    }

    /** The class of the place as the advice sees it for this certificate; empty for no place, or one of a class no longer shown. */
    public Optional<AdvisedClass> taken() {
        return registered().flatMap(held -> step.advice().classes().stream()
                .filter(each -> each.trainingClass().code().equals(held.trainingClass().code())).findFirst());
    }

    /**
     * The class that the place can be moved to so that it comes in time: one with seats, while the class taken has not begun
     * (R-R2) and the certificate that it is about is valid. Empty where the place is in time anyway.
     */
    public Optional<AdvisedClass> wayOut() {
        return step.classToTake().filter(each -> tooLate() && !each.reasons().contains(AdviceReason.NO_SEATS)
                && PreregistrationPolicy.changeable(place, step.advice().on()).allowed()
                && place.lastValidDay().filter(day -> !step.advice().on().isAfter(day)).isPresent());
    }

    /** Whether the one retraining class a year (R-R2) that is to be taken for that certificate serves this one too. */
    boolean servedWith(Renewal other) {
        return place == null && other.place == null && step.kind() == ClassKind.RETRAINING && other.step.kind() == ClassKind.RETRAINING
                && planYear().isPresent() && planYear().equals(other.planYear());
    }

    private Optional<Integer> planYear() {
        return step.classToTake().map(each -> each.trainingClass().planYear());
    }

    /** The classes whose days lie ahead of the person: the one taken, the one that is better taken, or the one to take. */
    List<AdvisedClass> classes() {
        return place == null ? step.classToTake().stream().toList() : Stream.concat(taken().stream(), wayOut().stream()).toList();
    }
}
