package cn.com.ytajpx.anpei.launcher;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.function.Predicate;

/** What a knob's value may look like; an empty one is always allowed and stands for 'not given'. */
enum KnobKind {
    TEXT("", value -> true),
    MODE("demo, production", value -> value.matches("demo|production|test")),
    YES_NO("true, false", value -> value.matches("true|false")),
    PORT("1–65535", value -> value.matches("[1-9]\\d{0,4}") && Integer.parseInt(value) <= 65535),
    MOMENT("2024-03-01T09:00", KnobKind::moment),
    JDBC_URL("jdbc:mariadb://host:3306/schema", value -> value.matches("jdbc:mariadb://[^/?\\s]+/\\w+(\\?\\S*)?")),
    WEB_ADDRESS("https://example.com", value -> value.matches("https?://[^/\\s]+(/[^\\s]*[^/\\s])?")),
    MAIL_SECURITY("none, starttls, tls", value -> value.matches("none|starttls|tls")),
    KEY("openssl rand -base64 32", KnobKind::key);

    private static final int KEY_BYTES = 32;

    private final String allowed;
    private final Predicate<String> shape;

    KnobKind(String allowed, Predicate<String> shape) {
        this.allowed = allowed;
        this.shape = shape;
    }

    /** The allowed values, or an example of one. */
    String allowed() {
        return allowed;
    }

    boolean accepts(String value) {
        return value.isEmpty() || shape.test(value);
    }

    private static boolean moment(String value) {
        try {
            LocalDateTime.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean key(String value) {
        try {
            return Base64.getDecoder().decode(value).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
