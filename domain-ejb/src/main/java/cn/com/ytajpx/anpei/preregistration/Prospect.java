package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import java.util.List;
import java.util.Optional;

/**
 * What the rules and the advice say of somebody and a class, seats aside.
 *
 * @param about    the certificate it would be about; empty for a first one
 * @param advised  empty where the class is not of the kind that the person needs
 * @param label    what is said of the class to the person; empty as {@code advised}
 * @param risks    what must be read and accepted first
 * @param decision of somebody who has read it
 */
public record Prospect(Optional<Certificate> about, Optional<AdvisedClass> advised, Optional<AdviceLabel> label, List<RiskWarning> risks, Decision decision) {

    static Prospect of(Bearing bearing, Wish wish) {
        return new Prospect(bearing.about(), wish.advised(), wish.label(), wish.risks(), PreregistrationPolicy.judge(wish));
    }
}
