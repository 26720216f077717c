package cn.com.ytajpx.anpei.setting;

import java.time.LocalDate;

/** What an administrator asks for: this value from this day on, inclusive. */
public record SettingChange(SettingKey key, String value, LocalDate startsOn) {

    public SettingChange {
        value = key.type().tidy(value);
    }
}
