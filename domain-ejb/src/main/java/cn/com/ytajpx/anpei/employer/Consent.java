package cn.com.ytajpx.anpei.employer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** That the person has agreed to be registered and followed by the company: which text, when, and which clerk says so. */
@Embeddable
public class Consent {

    /** The text {@code employer.consent} of the pages as it stands since this day; a test holds it to the words. */
    public static final String VERSION = "2024-03";

    @Column(name = "consent_version", nullable = false)
    private String version;

    @Column(name = "consent_at", nullable = false)
    private LocalDateTime at;

    @Column(name = "consent_by", nullable = false)
    private String by;

    protected Consent() {
        // for the persistence provider
    }

    Consent(String by, LocalDateTime at) {
        version = VERSION;
        this.by = by;
        this.at = at;
    }

    public String version() {
        return version;
    }

    public LocalDateTime at() {
        return at;
    }

    /** The clerk's name. */
    public String by() {
        return by;
    }
}
