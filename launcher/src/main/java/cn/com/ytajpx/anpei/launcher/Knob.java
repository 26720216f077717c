package cn.com.ytajpx.anpei.launcher;

import java.util.Locale;

/**
 * Every switch that is read from outside. Looked up as environment variable ({@link #variable()}), then as system property
 * ({@link #property()}), then in the configuration file; the application reads the same names through MicroProfile Config.
 */
public enum Knob {
    /** {@code demo} or {@code production}. */
    MODE("production"),
    /** TCP port of the web server. */
    PORT("8080"),
    /** Address the web server listens on. */
    BIND("127.0.0.1"),
    /** Directory of everything that must outlive a restart. */
    DATA(".anpei"),
    /** Configuration file: lines {@code ANPEI_…=value}. */
    CONFIG(""),
    /** {@code true}: forget the demo's database before starting. */
    FRESH("false"),
    /** Local date and time in Shanghai at which the demo's clock starts; demo mode only. */
    CLOCK_START(""),
    /** JDBC URL of a MariaDB; empty starts the embedded one. */
    DB_URL(""),
    DB_USER(""),
    DB_PASSWORD(""),
    /** The address people reach the product at, for links in messages; without a slash at the end. */
    PUBLIC_URL(""),
    SMTP_HOST(""),
    SMTP_PORT("25"),
    SMTP_USER(""),
    SMTP_PASSWORD(""),
    /** {@code none}, {@code starttls} or {@code tls}. */
    SMTP_SECURITY("none"),
    SMTP_FROM(""),
    /** Base64 of the 32 bytes that seal personal data. */
    KEY_SEAL(""),
    /** Base64 of the 32 bytes that fingerprint personal data. */
    KEY_FINGERPRINT(""),
    /** Log-in name of the administrator who is made when there is none yet. */
    ADMIN_LOGIN(""),
    /** That administrator's first password, to be changed at the first log-in. */
    ADMIN_PASSWORD("");

    private final String byDefault;

    Knob(String byDefault) {
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

    String byDefault() {
        return byDefault;
    }
}
