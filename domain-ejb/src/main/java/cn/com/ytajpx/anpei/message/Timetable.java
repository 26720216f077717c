package cn.com.ytajpx.anpei.message;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDateTime;

/** When a message may go out: urgent ones at once, the others not in the quiet hours. */
@Dependent
class Timetable {

    private static final QuietHours NIGHT = new QuietHours(21, 8);

    LocalDateTime earliest(MessageCode code, LocalDateTime now) {
        return code.urgent() ? now : NIGHT.notBefore(now);
    }
}
