package cn.com.ytajpx.anpei.audit;

/**
 * Something that happened and must stay known. Fired as a CDI event inside the transaction of the thing itself; actor and
 * time are added by the audit.
 *
 * @param action  a code such as {@code certificate.import}; its words are in the bundles under {@code audit.<action>}
 * @param subject whom or what it was done to, such as {@code certificate/17}; no personal data in full
 * @param detail  what changed, in the field's words; no personal data in full
 */
public record AuditFact(String action, String subject, String detail) {
}
