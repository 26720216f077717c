package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/** Writes down what happened to a pre-registration: a step of its history, the audit, and a message to the person. */
@Dependent
class Chronicle {

    @Inject
    private Preregistrations preregistrations;

    @Inject
    private Letters letters;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AuditFact> audit;

    @Inject
    private Clock clock;

    void write(Preregistration place, Deed deed, String note) {
        preregistrations.add(new PreregistrationStep(place, deed, LocalDateTime.now(clock), user.displayName(), note));
        var detail = place.trainingClass().name() + (note.isEmpty() ? "" : ": " + note);
        audit.fire(switch (deed) {
            case REGISTER -> new AuditFact("preregistration.register", subject(place), detail);
            case MOVE -> new AuditFact("preregistration.move", subject(place), detail);
            case SEAT -> new AuditFact("preregistration.seat", subject(place), detail);
            case ACCEPT -> new AuditFact("preregistration.accept", subject(place), detail);
            case WITHDRAW -> new AuditFact("preregistration.withdraw", subject(place), detail);
            case CANCEL -> new AuditFact("preregistration.cancel", subject(place), detail);
        });
        tell(place, deed);
    }

    private void tell(Preregistration place, Deed deed) {
        if (deed == Deed.SEAT) {
            letters.tell(place, MessageCode.SEAT_FREED);
        } else if (place.state().holdsSeat()) {
            letters.tell(place, MessageCode.PREREGISTRATION_MADE);
        }
    }

    private static String subject(Preregistration place) {
        return "preregistration/" + place.id();
    }
}
