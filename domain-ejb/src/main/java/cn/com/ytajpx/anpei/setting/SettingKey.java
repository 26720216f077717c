package cn.com.ytajpx.anpei.setting;

import static cn.com.ytajpx.anpei.setting.SettingType.*;

/**
 * Every knob of the business, with its default. Those only the centre can confirm are marked {@link #unconfirmed()}; the
 * settings page says so.
 */
public enum SettingKey {

    /** Working days from the end of study to the exam (R-C3). */
    EXAM_LEAD_WORKING_DAYS(WHOLE_NUMBER, "5", true),
    /** Working days from the exam to the approved certificate (R-C3). */
    APPROVAL_LEAD_WORKING_DAYS(WHOLE_NUMBER, "5", true),
    /** Calendar days of slack under which a class counts as risky (R-C3). */
    RISKY_SLACK_DAYS(WHOLE_NUMBER, "7", false),
    /** Calendar days before the last valid day on which its holder is reminded (R-N1). */
    REMINDER_DISTANCES(DISTANCES, "90,60,30,15,7,3,1", false),
    /** Messages leave from this hour of the day, inclusive (R-N4). */
    QUIET_UNTIL_HOUR(HOUR, "8", false),
    /** Messages wait from this hour of the day on, inclusive (R-N4). */
    QUIET_FROM_HOUR(HOUR, "21", false),
    /** Yuan a person for initial training, materials included (R-F3). */
    TRAINING_FEE(MONEY, "600.00", false),
    /** Yuan a person for retraining, materials included (R-F3). */
    RETRAINING_FEE(MONEY, "300.00", false),
    /** Months by which a passed retraining extends validity (R-C6). */
    VALIDITY_MONTHS(WHOLE_NUMBER, "12", true);

    private final SettingType type;
    private final String defaultValue;
    private final boolean unconfirmed;

    SettingKey(SettingType type, String defaultValue, boolean unconfirmed) {
        this.type = type;
        this.defaultValue = defaultValue;
        this.unconfirmed = unconfirmed;
    }

    public SettingType type() {
        return type;
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** Public sources leave it open; the default stands until the centre confirms it. */
    public boolean unconfirmed() {
        return unconfirmed;
    }
}
