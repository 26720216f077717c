package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.util.Optional;

/**
 * A class that somebody wants to get into.
 *
 * @param advice      today's, for the certificate it is about or for having none
 * @param warningRead whether the risk was shown and accepted
 * @param alreadyIn   the name of the class of a live pre-registration of the same kind and plan; {@code null} for none
 */
record Wish(TrainingClass trainingClass, Advice advice, Entrance entrance, boolean warningRead, String alreadyIn) {

    /** Empty where the class is not of the kind that the person needs. */
    Optional<AdvisedClass> advised() {
        return advice.classes().stream().filter(each -> each.trainingClass().code().equals(trainingClass.code())).findFirst();
    }

    Optional<RiskWarning> risk() {
        return advised().flatMap(RiskWarning::of);
    }
}
