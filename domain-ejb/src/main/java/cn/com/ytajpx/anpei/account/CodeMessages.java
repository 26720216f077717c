package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.NewMessage;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Recipient;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What is written to a mobile to prove it; to the e-mail address where nothing carries SMS. */
@Dependent
class CodeMessages {

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void code(Recipient recipient, String code) {
        post(MessageCode.ONE_TIME_CODE, recipient, Map.of(Placeholder.NAME, recipient.name(), Placeholder.CODE, code,
                Placeholder.MINUTES, OneTimeCode.VALID.toMinutes()));
    }

    /** To whoever is registered with that number or mobile already: nobody else is told. */
    void alreadyRegistered(Recipient recipient) {
        post(MessageCode.ALREADY_REGISTERED, recipient, Map.of(Placeholder.NAME, recipient.name()));
    }

    private void post(MessageCode what, Recipient recipient, Map<Placeholder, Object> arguments) {
        var until = LocalDateTime.now(clock).plus(OneTimeCode.VALID);
        outbox.post(new NewMessage(what, recipient, arguments, "account-" + UUID.randomUUID(), until),
                Set.of(outbox.carries(Channel.SMS) ? Channel.SMS : Channel.EMAIL));
    }
}
