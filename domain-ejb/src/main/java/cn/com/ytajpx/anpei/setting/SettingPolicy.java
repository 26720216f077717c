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
     * @param open      whether the centre has yet to confirm the default: then setting that very value confirms it
     */
    static Decision mayChange(SettingChange change, LocalDate today, String valueThen, boolean taken, boolean open) {
        List<Refusal> refusals = new ArrayList<>();
        change.key().type().whyNot(change.value()).ifPresent(reason -> refusals.add(Refusal.at("value", reason)));
        if (change.startsOn() == null) {
            refusals.add(Refusal.at("startsOn", SettingReason.SETTING_START_MISSING));
        } else if (change.startsOn().isBefore(today)) {
            refusals.add(Refusal.at("startsOn", SettingReason.SETTING_START_PAST, today));
        } else if (taken) {
            refusals.add(Refusal.at("startsOn", SettingReason.SETTING_START_TAKEN, change.startsOn()));
        } else if (change.value().equals(valueThen) && !open) {
            refusals.add(Refusal.at("value", SettingReason.SETTING_UNCHANGED, change.startsOn()));
        }
        return new Decision(refusals);
    }

    /** Only a value that has not begun can be taken back: what once held stays known. */
    static Decision mayCancel(SettingValue value, LocalDate today) {
        return value.startsOn().isAfter(today) ? Decision.yes()
                : Decision.no(Refusal.of(SettingReason.SETTING_VALUE_BEGUN, value.startsOn()));
    }
}
