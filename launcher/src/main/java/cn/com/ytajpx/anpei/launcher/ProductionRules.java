package cn.com.ytajpx.anpei.launcher;

import java.util.List;
import java.util.Map;

/** What a centre's own installation must be given, and what it refuses. */
final class ProductionRules {

    private static final List<Knob> KEYS = List.of(Knob.KEY_SEAL, Knob.KEY_FINGERPRINT);

    private ProductionRules() {
    }

    /** @throws CannotStart at the first rule that is broken */
    static void check(Map<Knob, String> values) {
        refuseFresh(values);
        refuseOtherTime(values);
        KEYS.forEach(key -> needKey(key, values.get(key)));
        if (values.get(Knob.KEY_SEAL).equals(values.get(Knob.KEY_FINGERPRINT))) {
            throw new CannotStart("ANPEI_KEY_SEAL 与 ANPEI_KEY_FINGERPRINT 不能是同一个密钥,请分别生成。",
                    "ANPEI_KEY_SEAL and ANPEI_KEY_FINGERPRINT must be two different keys; make one for each.");
        }
        if (values.get(Knob.ADMIN_LOGIN).isEmpty() != values.get(Knob.ADMIN_PASSWORD).isEmpty()) {
            throw new CannotStart("ANPEI_ADMIN_LOGIN 与 ANPEI_ADMIN_PASSWORD 必须同时给出。",
                    "ANPEI_ADMIN_LOGIN and ANPEI_ADMIN_PASSWORD must be given together.");
        }
    }

    private static void refuseFresh(Map<Knob, String> values) {
        if (Boolean.parseBoolean(values.get(Knob.FRESH))) {
            throw new CannotStart("正式运行不能清空数据(ANPEI_FRESH),只有演示可以。",
                    "Production never forgets its data: ANPEI_FRESH is for the demo only.");
        }
    }

    private static void refuseOtherTime(Map<Knob, String> values) {
        if (!values.get(Knob.CLOCK_START).isEmpty()) {
            throw new CannotStart("正式运行只用真实时间,不能设置 ANPEI_CLOCK_START。",
                    "Production lives in real time: ANPEI_CLOCK_START is for the demo only.");
        }
    }

    private static void needKey(Knob knob, String key) {
        if (key.isEmpty()) {
            throw new CannotStart("正式运行需要密钥 %s,请用 openssl rand -base64 32 生成并妥善保管。".formatted(knob.variable()),
                    "Production needs the key %s: make it with openssl rand -base64 32 and keep it safe.".formatted(knob.variable()));
        }
        if (DemoSettings.has(knob, key)) {
            throw new CannotStart("%s 是演示用的公开密钥,正式运行请另行生成。".formatted(knob.variable()),
                    "%s is the demo's key, which everybody knows; make one of your own.".formatted(knob.variable()));
        }
    }
}
