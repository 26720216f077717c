package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A moment from which on something may be tried again, in whole minutes and never too early. */
final class RetryMoment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private RetryMoment() {
    }

    /** @throws Refused if it can be tried again only from then on */
    static void refuseUntil(Optional<LocalDateTime> moment, Reason reason) {
        moment.ifPresent(until -> {
            throw new Refused(Refusal.of(reason, day(until), time(until)));
        });
    }

    static LocalDate day(LocalDateTime moment) {
        return upToTheMinute(moment).toLocalDate();
    }

    static String time(LocalDateTime moment) {
        return TIME.format(upToTheMinute(moment));
    }

    private static LocalDateTime upToTheMinute(LocalDateTime moment) {
        var minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(moment) ? minute : minute.plusMinutes(1);
    }
}
