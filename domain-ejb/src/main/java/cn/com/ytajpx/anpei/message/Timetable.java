package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;

/** When a message may go out: urgent ones at once, the others not in the quiet hours of the settings. */
@Dependent
class Timetable {

    @Inject
    Settings settings;

    LocalDateTime earliest(MessageCode code, LocalDateTime now) {
        return code.urgent() ? now : opens(now);
    }

    /** When messages that can wait may go out: {@code now}, or the end of the quiet hours. */
    LocalDateTime opens(LocalDateTime now) {
        var today = now.toLocalDate();
        return new QuietHours(settings.wholeNumber(SettingKey.QUIET_FROM_HOUR, today),
                settings.wholeNumber(SettingKey.QUIET_UNTIL_HOUR, today)).notBefore(now);
    }
}
