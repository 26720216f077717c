package cn.com.ytajpx.anpei.audit;

/**
 * Something that happened and must stay known. Fired as a CDI event inside the transaction of the thing itself; actor and
 * time are added by the audit.
 *
 * @param action  a code such as {@code certificate.import}; its words are in the bundles under {@code audit.<action>}
 * @param subject whom or what it was done to, such as {@code certificate/17}; no personal data in full
 * @param detail  what changed, in the field's words; no personal data in full
 * @param by      who did it, where that is not whoever is logged in at this moment; else {@code null}
 */
public record AuditFact(String action, String subject, String detail, Actor by) {

    /** Done by whoever is logged in. */
    public AuditFact(String action, String subject, String detail) {
        this(action, subject, detail, null);
    }

    /** An account and its person's name: of somebody who is just logging in, registering or proving who they are. */
    public record Actor(long accountId, String name) {
    }
}
