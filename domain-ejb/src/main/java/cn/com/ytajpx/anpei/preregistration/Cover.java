package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.NextStep;
import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.util.Optional;

/**
 * Whether a certificate's renewal is in hand on a day, the most pressing first: a question to dates and places, never stored. A
 * person has one place of a kind in a year's plan (R-R2); it serves each of their certificates for which it comes in time.
 */
public enum Cover {
    /** No class saves the certificate any more, or the class taken ends too late for it (R-C3b). */
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
    /** Pre-registered in a class whose exam and approval are done by the last valid day, that day included. */
    COVERED;

    /** @param place the live pre-registration of the step's kind that is to serve it */
    static Cover of(NextStep step, Optional<Preregistration> place) {
        return place.map(live -> held(step, live)).orElseGet(() -> open(step));
    }

    /** Whether somebody should act. */
    public boolean pressing() {
        return ordinal() <= TO_REGISTER.ordinal();
    }

    private static Cover held(NextStep step, Preregistration place) {
        if (tooLate(step.advice(), place.trainingClass())) {
            return LOST;
        }
        return place.state() == PreregistrationState.REGISTERED ? COVERED : WAITING;
    }

    /** By the day on which the advice expects exam and approval to be done; of a class that it no longer shows, the end of study. */
    private static boolean tooLate(Advice advice, TrainingClass taken) {
        return taken.kind() == ClassKind.RETRAINING && advice.classes().stream().filter(each -> each.trainingClass().code().equals(taken.code()))
                .findFirst().map(AdvisedClass::readyOn).orElse(taken.study().closes()).isAfter(advice.lastValidDay());
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
