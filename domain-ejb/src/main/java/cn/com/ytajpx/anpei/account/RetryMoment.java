package cn.com.ytajpx.anpei.account;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A moment from which on something may be tried again, in whole minutes and never too early. */
final class RetryMoment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private RetryMoment() {
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
