package cn.com.ytajpx.anpei.account;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What tries are counted by, how many are free, and how long the waiting grows: a minute after the last free one, then
 * doubled with each more, up to {@link #LONGEST}. Tries are forgotten when none came for {@link #memory()}.
 */
enum ThrottleKind {
    /** The log-in name that was tried, whether or not there is such an account. */
    ACCOUNT(5, Duration.ofHours(24)),
    /** The network address that tries came from; a company's people may share one. */
    CLIENT(30, Duration.ofHours(1)),
    /** The mobile or document that one-time codes were asked for. */
    CODE(3, Duration.ofHours(1));

    static final Duration LONGEST = Duration.ofHours(1);

    private final int free;
    private final Duration memory;

    ThrottleKind(int free, Duration memory) {
        this.free = free;
        this.memory = memory;
    }

    Duration memory() {
        return memory;
    }

    /** The number of this try, when {@code before} were counted and the last came at {@code lastAt}. */
    int number(int before, LocalDateTime lastAt, LocalDateTime now) {
        return now.isBefore(lastAt.plus(memory)) ? before + 1 : 1;
    }

    /** From when on the next may be made, exactly then included; empty: at once. */
    Optional<LocalDateTime> nextAfter(int number, LocalDateTime now) {
        if (number < free) {
            return Optional.empty();
        }
        var minutes = 1L << Math.min(number - free, 16);
        return Optional.of(now.plus(minutes < LONGEST.toMinutes() ? Duration.ofMinutes(minutes) : LONGEST));
    }
}
