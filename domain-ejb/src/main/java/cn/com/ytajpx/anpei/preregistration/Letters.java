package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.employer.Workforce;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.NewMessage;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What people are told of their own places, and clerks of people for whom no class is safe any more. */
@Dependent
class Letters {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    @Inject
    private Workforce workforce;

    /** What to do next and when, with a place that holds a seat; booking is pointless after the window. */
    void tell(Preregistration place, MessageCode code) {
        var recipient = people.recipient(place.holder());
        var named = place.trainingClass();
        outbox.post(new NewMessage(code, recipient, Map.of(Placeholder.NAME, recipient.name(), Placeholder.CLASS_NAME, named.name(),
                Placeholder.BOOKING_OPENS, named.bookingWindow().opens(), Placeholder.BOOKING_CLOSES, named.bookingWindow().closes(),
                Placeholder.CHECK_IN_ON, named.checkIn().on()),
                "preregistration-" + place.id() + "-" + named.code() + "-" + place.stateSince(), named.bookingWindow().closes().plusDays(1).atStartOfDay()));
    }

    /** The clerks of the person's company (R-C3b). */
    void tellClerks(LateCase opened) {
        workforce.ofHolder(opened.holder().id()).ifPresent(employer -> workforce.clerksOf(employer.id()).forEach(clerk ->
                outbox.post(new NewMessage(MessageCode.NOTHING_SAFE_LEFT, clerk, Map.of(Placeholder.NAME, clerk.name(),
                        Placeholder.PERSON, opened.holder().name(), Placeholder.LAST_VALID_DAY, opened.lastValidDay().orElseThrow(),
                        Placeholder.VOID_FROM, opened.voidFrom().orElseThrow()), "late-case-" + opened.id() + "-" + clerk.accountId(), null))));
    }
}
