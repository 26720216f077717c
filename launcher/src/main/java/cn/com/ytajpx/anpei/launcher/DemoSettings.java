package cn.com.ytajpx.anpei.launcher;

import java.util.EnumMap;
import java.util.Map;

/** What the demo uses where nothing else is given. Everybody knows these keys: production refuses them. */
final class DemoSettings {

    private static final Map<Knob, String> VALUES = new EnumMap<>(Map.of(
            Knob.CLOCK_START, "2024-03-01T09:00",
            Knob.KEY_SEAL, "QW5wZWkgZGVtbyBrZXk6IHNlYWxzIG5vdGhpbmchISE=",
            Knob.KEY_FINGERPRINT, "QW5wZWkgZGVtbyBrZXk6IG5vIGZpbmdlcnByaW50ISE="));

    private DemoSettings() {
    }

    static void fill(Map<Knob, String> values) {
        VALUES.forEach((knob, value) -> {
            if (values.get(knob).isEmpty()) {
                values.put(knob, value);
            }
        });
    }

    static boolean has(Knob knob, String value) {
        return value.equals(VALUES.get(knob));
    }
}
