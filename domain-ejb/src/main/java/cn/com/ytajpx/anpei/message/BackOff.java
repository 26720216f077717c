package cn.com.ytajpx.anpei.message;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait after the n-th vain attempt: one minute, then four times as long each time, at most a day; after the
 * eighth (after about two days in all) the message is given up.
 */
final class BackOff {

    static final int MOST_ATTEMPTS = 8;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int FACTOR = 4;

    private BackOff() {
    }

    /** @param attempts made so far, from 1 */
    static Optional<Duration> after(int attempts) {
        if (attempts >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        var wait = FIRST.multipliedBy((long) Math.pow(FACTOR, attempts - 1));
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
