package cn.com.ytajpx.anpei.setting;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Settings have a start date and are never changed backwards (R-F3); a value must be one of its type. */
final class SettingPolicy {

    private SettingPolicy() {
    }

    /**
     * @param valueThen what holds on the start day as things stand
     * @param taken     whether another value already starts on that very day
     */
    static Decision mayChange(SettingChange change, LocalDate today, String valueThen, boolean taken) {
        List<Refusal> refusals = new ArrayList<>();
        change.key().type().whyNot(change.value()).ifPresent(reason -> refusals.add(Refusal.at("value", reason)));
        if (change.startsOn() == null) {
            refusals.add(Refusal.at("startsOn", SettingReason.SETTING_START_MISSING));
        } else if (change.startsOn().isBefore(today)) {
            refusals.add(Refusal.at("startsOn", SettingReason.SETTING_START_PAST, today));
        } else if (taken) {
            refusals.add(Refusal.at("startsOn", SettingReason.SETTING_START_TAKEN, change.startsOn()));
        } else if (change.value().equals(valueThen)) {
            refusals.add(Refusal.at("value", SettingReason.SETTING_UNCHANGED, change.startsOn()));
        }
        return new Decision(refusals);
    }
}
