package cn.com.ytajpx.anpei.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The answer to 我该报哪一班 (R-C4).
 *
 * @param on           the day it is given
 * @param lastValidDay the certificate's last valid day; {@code null} for no certificate
 * @param classes      every class of the kind the person needs, recommended first, then by label and study
 */
public record Advice(LocalDate on, LocalDate lastValidDay, List<AdvisedClass> classes) {

    public Advice {
        classes = List.copyOf(classes);
    }

    public Optional<LocalDate> certificate() {
        return Optional.ofNullable(lastValidDay);
    }

    /** The kind of class the person needs (R-C1, R-C2); the last valid day itself still counts as valid. */
    public ClassKind kind() {
        return lastValidDay == null || on.isAfter(lastValidDay) ? ClassKind.TRAINING : ClassKind.RETRAINING;
    }

    public Optional<AdvisedClass> recommended() {
        return classes.stream().filter(advised -> advised.label() == AdviceLabel.RECOMMENDED).findFirst();
    }

    /**
     * The class to name when one must be named: the recommended one; where none fits the month, the last of the possible
     * ones, since nobody need renew earlier than they must; else the risky one with the most slack.
     */
    public Optional<AdvisedClass> best() {
        return recommended().or(() -> classes.stream().filter(advised -> advised.label() == AdviceLabel.POSSIBLE)
                        .max(Comparator.comparing(advised -> advised.trainingClass().study().opens())))
                .or(() -> classes.stream().filter(AdvisedClass::safe).findFirst());
    }

    /** Calendar days left to the last valid day, 0 on that day, negative after it. */
    public Optional<Long> daysLeft() {
        return certificate().map(day -> ChronoUnit.DAYS.between(on, day));
    }

    /** The first day without a lawful certificate if nothing is done (R-C5). */
    public Optional<LocalDate> voidFrom() {
        return certificate().map(day -> day.plusDays(1));
    }

    /** The class by which the person would be certified soonest although it is not safe; for the truth when nothing is. */
    public Optional<AdvisedClass> soonestUnsafe() {
        return classes.stream()
                .filter(advised -> !advised.safe() && !advised.reasons().contains(AdviceReason.WINDOW_CLOSED))
                .min(Comparator.comparing(AdvisedClass::readyOn));
    }
}
