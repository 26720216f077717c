package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.PlanReason.*;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;

/** When a class may be edited, published, changed or cancelled ({@link ClassStatus}), and by whom nobody is overwritten. */
final class RevisionPolicy {

    private RevisionPolicy() {
    }

    /** @param seen the version that the person was looking at */
    static Decision unseen(TrainingClass current, int seen) {
        return current.version() == seen ? Decision.yes()
                : Decision.no(Refusal.of(CLASS_CHANGED_MEANWHILE, current.name(), current.changedBy(), current.changedAt().toLocalTime().withNano(0).toString()));
    }

    static Decision draft(TrainingClass current) {
        return current.status() == ClassStatus.DRAFT ? Decision.yes() : Decision.no(Refusal.of(CLASS_NOT_A_DRAFT, current.name()));
    }

    /** A published class that has not ended may be changed and cancelled; its code is known outside and stays. */
    static Decision change(TrainingClass current, PlannedClass planned, String sentence, LocalDate today) {
        var refusals = new ArrayList<>(revise(current, sentence, today).refusals());
        if (planned.kind() != null && planned.kind() != current.kind()) {
            refusals.add(Refusal.at("kind", CLASS_IDENTITY_FIXED, current.name()));
        }
        if (planned.sessionNumber() != null && planned.sessionNumber() != current.sessionNumber()) {
            refusals.add(Refusal.at("sessionNumber", CLASS_IDENTITY_FIXED, current.name()));
        }
        if (planned.capacity() != null && planned.capacity() < current.seatsTaken()) {
            refusals.add(Refusal.at("capacity", CLASS_CAPACITY_BELOW_TAKEN, current.seatsTaken()));
        }
        return new Decision(refusals);
    }

    static Decision cancel(TrainingClass current, String sentence, LocalDate today) {
        return revise(current, sentence, today);
    }

    private static Decision revise(TrainingClass current, String sentence, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (current.status() != ClassStatus.PUBLISHED) {
            refusals.add(Refusal.of(current.status() == ClassStatus.CANCELLED ? CLASS_CANCELLED : CLASS_NOT_PUBLISHED, current.name()));
        } else if (current.study().closedBy(today)) {
            refusals.add(Refusal.of(CLASS_OVER, current.name(), current.study().closes()));
        }
        if (sentence.length() > ClassPolicy.LONGEST_SENTENCE) {
            refusals.add(Refusal.at("sentence", CLASS_SENTENCE_TOO_LONG, ClassPolicy.LONGEST_SENTENCE));
        }
        return new Decision(refusals);
    }
}
