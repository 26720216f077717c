package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.preregistration.Prospect;

/**
 * One of the company's people beside a class that they could be ticked for.
 *
 * @param trainingClass {@code null} where no class is left to take by pre-registration
 * @param prospect      what the rules say of it; {@code null} as the class
 */
public record TickedPerson(FollowedPerson person, TrainingClass trainingClass, Prospect prospect) {

    /** Whether there is a box to tick. */
    public boolean allowed() {
        return prospect != null && prospect.decision().allowed();
    }

    /** Whether the risk must be accepted first. */
    public boolean risky() {
        return allowed() && !prospect.risks().isEmpty();
    }

    /** {@code null} where the advice has nothing to say. */
    public AdviceLabel label() {
        return prospect == null ? null : prospect.label().orElse(null);
    }
}
