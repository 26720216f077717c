package cn.com.ytajpx.anpei.message;

import java.time.LocalDateTime;

/**
 * The hours in which nobody is disturbed by e-mail or SMS (R-N4): from {@code begin} o'clock (inclusive) to {@code end}
 * o'clock (exclusive), over midnight where begin is later; equal hours mean none. Hours are 0 to 24.
 */
record QuietHours(int begin, int end) {

    QuietHours {
        if (begin < 0 || begin > 24 || end < 0 || end > 24) {
            throw new IllegalArgumentException("hours " + begin + " to " + end);
        }
    }

    /** {@code moment} itself, or the end of the quiet hours it lies in. */
    LocalDateTime notBefore(LocalDateTime moment) {
        if (!quiet(moment.getHour())) {
            return moment;
        }
        var today = moment.toLocalDate().atStartOfDay().plusHours(end);
        return moment.isBefore(today) ? today : today.plusDays(1);
    }

    private boolean quiet(int hour) {
        return begin <= end ? begin <= hour && hour < end : hour >= begin || hour < end;
    }
}
