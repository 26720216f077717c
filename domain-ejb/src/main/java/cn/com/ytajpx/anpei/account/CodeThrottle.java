package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How often codes may be asked for: by mobile or document, and by network address; the same for everyone, known or not. */
@Dependent
class CodeThrottle {

    @Inject
    Throttling throttling;

    @Inject
    PersonalData personalData;

    /**
     * @param about the mobile or document number, tidied
     * @throws cn.com.ytajpx.anpei.common.Refused if it is too early for another
     */
    void take(String about, String client) {
        var byClient = throttling.take(ThrottleKind.CLIENT, personalData.fingerprint(PersonalData.Kind.CLIENT_ADDRESS, "codes " + client));
        var byPerson = throttling.take(ThrottleKind.CODE, personalData.fingerprint(PersonalData.Kind.ONE_TIME_CODE, about));
        RetryMoment.refuseUntil(Stream.of(byClient, byPerson).flatMap(Optional::stream).max(Comparator.naturalOrder()),
                AccountReason.CODES_TOO_MANY);
    }
}
