package cn.com.ytajpx.anpei.job;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a run has worked, how fast, and when it will be done.
 *
 * @param perSecond items read in a second, on average; 0 where it has read none
 * @param left      empty where nobody can tell: it has ended, has read nothing, or does not know how much there is
 */
public record RunPace(Duration elapsed, double perSecond, Optional<Duration> left) {

    static RunPace of(long read, long expected, Duration elapsed, boolean active) {
        double seconds = elapsed.toMillis() / 1000.0;
        double perSecond = read > 0 && seconds > 0 ? read / seconds : 0;
        boolean foreseeable = active && perSecond > 0 && expected > read;
        return new RunPace(elapsed, perSecond,
                foreseeable ? Optional.of(Duration.ofSeconds((long) Math.ceil((expected - read) / perSecond))) : Optional.empty());
    }
}
