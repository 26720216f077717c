package cn.com.ytajpx.anpei.launcher;

import java.util.Arrays;
import java.util.Locale;

/**
 * Every switch that is read from outside. Looked up as environment variable ({@link #variable()}), then as system property
 * ({@link #property()}), then in the configuration file; the application reads the same names through MicroProfile Config.
 */
public enum Knob {
    /** {@code demo} or {@code production}. */
    MODE(KnobKind.MODE, "production"),
    /** TCP port of the web server. */
    PORT(KnobKind.PORT, "8080"),
    /** Address the web server listens on. */
    BIND(KnobKind.TEXT, "127.0.0.1"),
    /** Directory of everything that must outlive a restart. */
    DATA(KnobKind.TEXT, ".anpei"),
    /** Configuration file: lines {@code ANPEI_…=value}. */
    CONFIG(KnobKind.TEXT, ""),
    /** {@code true}: forget the demo's database before starting. */
    FRESH(KnobKind.YES_NO, "false"),
    /** Local date and time in Shanghai at which the demo's clock starts; demo mode only. */
    CLOCK_START(KnobKind.MOMENT, ""),
    /** JDBC URL of a MariaDB; empty starts the embedded one. */
    DB_URL(KnobKind.JDBC_URL, ""),
    DB_USER(KnobKind.TEXT, ""),
    DB_PASSWORD(KnobKind.TEXT, ""),
    /** The address people reach the product at, for links in messages; without a slash at the end. */
    PUBLIC_URL(KnobKind.WEB_ADDRESS, ""),
    SMTP_HOST(KnobKind.TEXT, ""),
    SMTP_PORT(KnobKind.PORT, "25"),
    SMTP_USER(KnobKind.TEXT, ""),
    SMTP_PASSWORD(KnobKind.TEXT, ""),
    /** {@code none}, {@code starttls} or {@code tls}. */
    SMTP_SECURITY(KnobKind.MAIL_SECURITY, "none"),
    SMTP_FROM(KnobKind.TEXT, ""),
    /** {@code false}: this node starts no job by itself; another one on the same database must. */
    JOBS_TIMER(KnobKind.YES_NO, "true"),
    /** Base64 of the 32 bytes that seal personal data. */
    KEY_SEAL(KnobKind.KEY, ""),
    /** Base64 of the 32 bytes that fingerprint personal data. */
    KEY_FINGERPRINT(KnobKind.KEY, ""),
    /** Log-in name of the administrator who is made when there is none yet. */
    ADMIN_LOGIN(KnobKind.TEXT, ""),
    /** That administrator's first password, to be changed at the first log-in. */
    ADMIN_PASSWORD(KnobKind.TEXT, "");

    private final KnobKind kind;
    private final String byDefault;

    Knob(KnobKind kind, String byDefault) {
        this.kind = kind;
        this.byDefault = byDefault;
    }

    /** {@code ANPEI_DB_URL}. */
    public String variable() {
        return "ANPEI_" + name();
    }

    /** {@code anpei.db.url}. */
    public String property() {
        return "anpei." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public String byDefault() {
        return byDefault;
    }

    static boolean isVariable(String name) {
        return Arrays.stream(values()).anyMatch(knob -> knob.variable().equals(name));
    }

    /** @throws CannotStart unless the value has this knob's shape */
    void check(String value) {
        if (!kind.accepts(value)) {
            throw new CannotStart("配置 %s 的值无效,应如:%s。".formatted(variable(), kind.allowed()),
                    "The setting %s has no valid value; it takes: %s.".formatted(variable(), kind.allowed()));
        }
    }
}
