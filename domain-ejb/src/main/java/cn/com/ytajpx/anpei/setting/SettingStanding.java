package cn.com.ytajpx.anpei.setting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A setting with everything that was ever set for it, as seen on a day.
 *
 * @param values by their start, the earliest first
 */
public record SettingStanding(SettingKey key, LocalDate on, List<SettingValue> values) {

    public SettingStanding {
        values = List.copyOf(values);
    }

    /** What holds: the value with the latest start not after the day, else the default. */
    public String value() {
        return inForce().map(SettingValue::value).orElse(key.defaultValue());
    }

    /** Empty while the default holds. */
    public Optional<SettingValue> inForce() {
        return values.stream().filter(value -> !value.startsOn().isAfter(on)).reduce((earlier, later) -> later);
    }

    /** Those that have not begun, the next first. */
    public List<SettingValue> future() {
        return values.stream().filter(value -> value.startsOn().isAfter(on)).toList();
    }

    /** Those that have begun, the latest first. */
    public List<SettingValue> begun() {
        return values.stream().filter(value -> !value.startsOn().isAfter(on)).sorted(Comparator.comparing(SettingValue::startsOn).reversed()).toList();
    }

    public Optional<SettingValue> next() {
        return future().stream().findFirst();
    }

    /** Whether the default stands for an answer that only the centre can give: until a value is set, be it the same one. */
    public boolean unconfirmed() {
        return key.unconfirmed() && values.isEmpty();
    }
}
