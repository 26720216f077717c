package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class that somebody wants to get into.
 *
 * @param advice      today's, for the certificate it is about or for having none
 * @param others      the last valid days of the person's other certificates
 * @param warningRead whether the risk was shown and accepted
 * @param alreadyIn   the name of the class of a live pre-registration of the same kind and plan; {@code null} for none
 */
record Wish(TrainingClass trainingClass, Advice advice, List<LocalDate> others, Entrance entrance, boolean warningRead, String alreadyIn) {

    /** Empty where the class is not of the kind that the person needs. */
    Optional<AdvisedClass> advised() {
        return advice.classes().stream().filter(each -> each.trainingClass().code().equals(trainingClass.code())).findFirst();
    }

    /** What must be read and accepted first, the weightiest first. */
    List<RiskWarning> risks() {
        var other = others.stream().anyMatch(this::tooLateFor) ? Optional.of(RiskWarning.OTHER_TOO_LATE) : Optional.<RiskWarning>empty();
        return Stream.concat(advised().flatMap(RiskWarning::of).stream(), other.stream()).sorted().toList();
    }

    /** What is said of the class to the person: too late where it is so for any of their certificates; empty as the advice. */
    Optional<AdviceLabel> label() {
        return advised().map(each -> others.stream().anyMatch(this::tooLateFor) ? AdviceLabel.TOO_LATE : each.label());
    }

    /** Whether another certificate is valid and would lapse before exam and approval of the class are done (R-R2: there is no second one). */
    boolean tooLateFor(LocalDate other) {
        return trainingClass.kind() == ClassKind.RETRAINING && !advice.on().isAfter(other)
                && advised().filter(each -> each.readyOn().isAfter(other)).isPresent();
    }
}
