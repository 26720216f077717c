package cn.com.ytajpx.anpei.setting;

import static cn.com.ytajpx.anpei.setting.SettingType.*;
import static cn.com.ytajpx.anpei.setting.SettingUnit.*;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every knob of the business, with its default. Those only the centre can confirm are marked {@link #unconfirmed()}; the
 * settings page says so.
 */
public enum SettingKey {

    /** Working days from the end of study to the exam (R-C3). */
    EXAM_LEAD_WORKING_DAYS(WHOLE_NUMBER, WORKING_DAYS, "5", true),
    /** Working days from the exam to the approved certificate (R-C3). */
    APPROVAL_LEAD_WORKING_DAYS(WHOLE_NUMBER, WORKING_DAYS, "5", true),
    /** Calendar days of slack under which a class counts as risky (R-C3). */
    RISKY_SLACK_DAYS(WHOLE_NUMBER, DAYS, "7", false),
    /** Calendar days before the last valid day on which its holder is reminded (R-N1). */
    REMINDER_DISTANCES(DISTANCES, DAYS, "90,60,30,15,7,3,1", false),
    /** Messages leave from this hour of the day, inclusive (R-N4). */
    QUIET_UNTIL_HOUR(HOUR, OCLOCK, "8", false),
    /** Messages wait from this hour of the day on, inclusive (R-N4). */
    QUIET_FROM_HOUR(HOUR, OCLOCK, "21", false),
    /** Yuan a person for initial training, materials included (R-F3). */
    TRAINING_FEE(MONEY, YUAN, "600.00", false),
    /** Yuan a person for retraining, materials included (R-F3). */
    RETRAINING_FEE(MONEY, YUAN, "300.00", false),
    /** Months by which a passed retraining extends validity (R-C6). */
    VALIDITY_MONTHS(SettingType.MONTHS, SettingUnit.MONTHS, "12", true);

    private final SettingType type;
    private final SettingUnit unit;
    private final String defaultValue;
    private final boolean unconfirmed;

    SettingKey(SettingType type, SettingUnit unit, String defaultValue, boolean unconfirmed) {
        this.type = type;
        this.unit = unit;
        this.defaultValue = defaultValue;
        this.unconfirmed = unconfirmed;
    }

    public SettingType type() {
        return type;
    }

    public SettingUnit unit() {
        return unit;
    }

    /** {@code training-fee}: its name in addresses and in the audit. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SettingKey> of(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key().equals(key)).findFirst();
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** Public sources leave it open; the default stands until the centre confirms it. */
    public boolean unconfirmed() {
        return unconfirmed;
    }
}
