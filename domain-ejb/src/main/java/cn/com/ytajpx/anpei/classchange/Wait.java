package cn.com.ytajpx.anpei.classchange;

import java.time.Duration;
import java.time.LocalDateTime;

/** How long a change waits for further edits: ten minutes after the last one, but never more than thirty after the first. */
final class Wait {

    static final Duration AFTER_THE_LAST = Duration.ofMinutes(10);
    static final Duration AFTER_THE_FIRST = Duration.ofMinutes(30);

    private Wait() {
    }

    static LocalDateTime due(LocalDateTime firstEdit, LocalDateTime lastEdit) {
        var quiet = lastEdit.plus(AFTER_THE_LAST);
        var longest = firstEdit.plus(AFTER_THE_FIRST);
        return quiet.isBefore(longest) ? quiet : longest;
    }
}
