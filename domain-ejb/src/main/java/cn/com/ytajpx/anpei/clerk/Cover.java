package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.certificate.NextDeed;
import cn.com.ytajpx.anpei.certificate.NextStep;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import java.util.Optional;

/** Whether a certificate's renewal is in hand on a day, the most pressing first: a question to dates and places, never stored. */
public enum Cover {
    /** No class saves the certificate any more: talk to the centre (R-C3b). */
    LOST,
    /** Past its last valid day and not in a training class yet (R-C5). */
    VOID,
    /** The centre's deadline has passed: only the late list is left. */
    LATE_LIST,
    /** A class can and should be taken. */
    TO_REGISTER,
    /** In the line of a full class, or on the late list: not certain yet. */
    WAITING,
    /** The plan that serves it is not out yet. */
    LATER,
    /** Pre-registered in a class that ends in time. */
    COVERED;

    /** @param place the person's live pre-registration of the kind that the step is about */
    static Cover of(NextStep step, Optional<Preregistration> place) {
        return place.map(live -> held(step, live)).orElseGet(() -> open(step));
    }

    /** Whether somebody should act. */
    public boolean pressing() {
        return ordinal() <= TO_REGISTER.ordinal();
    }

    private static Cover held(NextStep step, Preregistration place) {
        if (place.state() != PreregistrationState.REGISTERED) {
            return WAITING;
        }
        var slack = step.advice().classes().stream().filter(each -> each.trainingClass().code().equals(place.trainingClass().code()))
                .findFirst().map(AdvisedClass::slackDays).orElse(null);
        return slack != null && slack < 0 ? LOST : COVERED;
    }

    private static Cover open(NextStep step) {
        if (step.advice().lastValidDay() != null && step.kind() == ClassKind.TRAINING) {
            return VOID;
        }
        return switch (step.deed()) {
            case PRE_REGISTER -> TO_REGISTER;
            case ENTER_LATE_LIST -> LATE_LIST;
            case CALL_CENTRE -> LOST;
            case AWAIT_PLAN -> LATER;
        };
    }
}
