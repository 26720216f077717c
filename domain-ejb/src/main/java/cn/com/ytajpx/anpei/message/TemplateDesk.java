package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** The texts as staff read, try and change them (R-N4). Every change is a new version; the newest is used from then on. */
@Stateless
@RolesAllowed(Permission.TEMPLATES_EDIT)
public class TemplateDesk {

    @Inject
    Clock clock;

    @Inject
    Templates templates;

    @Inject
    TemplatePolicy policy;

    @Inject
    Renderer renderer;

    @Inject
    CurrentUser user;

    @Inject
    Event<AuditFact> audit;

    /** The texts in force, in catalogue order. */
    public List<MessageTemplate> all() {
        var order = TemplateKey.all();
        return templates.allCurrent().stream().filter(one -> order.contains(one.key()))
                .sorted(Comparator.comparing(one -> order.indexOf(one.key()))).toList();
    }

    /**
     * All versions of one text, the newest first.
     *
     * @throws Refused if the product has no such text
     */
    public List<MessageTemplate> versions(TemplateKey key) {
        if (!TemplateKey.all().contains(key)) {
            throw new Refused(Refusal.of(TemplateReason.TEMPLATE_NOT_FOUND));
        }
        return templates.versions(key);
    }

    /** The text that comes with the product. */
    public TemplateDraft shipped(TemplateKey key) {
        return ShippedText.of(key);
    }

    /** Everything that forbids this text, without saving it. */
    public Decision check(TemplateKey key, TemplateDraft draft) {
        return policy.check(key, draft);
    }

    /** With sample values in place of the placeholders; what is not one stays as it is written. */
    public Rendered preview(TemplateKey key, TemplateDraft draft) {
        return renderer.sample(key, draft);
    }

    /** Of the text with sample values. */
    public SmsLength smsLength(TemplateKey key, TemplateDraft draft) {
        return renderer.smsLength(key, draft);
    }

    /**
     * Saves the text as the next version.
     *
     * @param basedOn the version that was open while it was written
     * @return the new version
     * @throws Refused if the text may not be used, is the one in force already, or another version was saved meanwhile
     */
    public int save(TemplateKey key, int basedOn, TemplateDraft draft) {
        policy.check(key, draft).orRefuse();
        return put(key, basedOn, draft, "");
    }

    /**
     * Makes the text of an older version the next version.
     *
     * @param version the older one; 0 for the text that comes with the product
     * @throws Refused as {@link #save}, or if there is no such version
     */
    public int goBack(TemplateKey key, int basedOn, int version) {
        var draft = version == 0 ? ShippedText.of(key) : versions(key).stream().filter(one -> one.version() == version)
                .findFirst().map(MessageTemplate::text).orElseThrow(() -> new Refused(Refusal.of(TemplateReason.TEMPLATE_NOT_FOUND)));
        policy.check(key, draft).orRefuse();
        return put(key, basedOn, draft, " = " + (version == 0 ? MessageTemplate.SHIPPED : "v" + version));
    }

    private int put(TemplateKey key, int basedOn, TemplateDraft draft, String origin) {
        templates.lock(key);
        var latest = templates.current(key);
        if (latest.version() != basedOn) {
            throw new Refused(Refusal.of(TemplateReason.TEMPLATE_CHANGED_MEANWHILE, latest.version(), latest.createdBy()));
        }
        if (latest.text().equals(draft)) {
            throw new Refused(Refusal.of(TemplateReason.TEMPLATE_UNCHANGED));
        }
        var next = templates.add(latest.next(draft, user.displayName(), LocalDateTime.now(clock)));
        audit.fire(new AuditFact("template.save", "template/%s/%s/%s".formatted(key.code(), key.channel(), key.language()),
                "v%d → v%d%s".formatted(latest.version(), next.version(), origin)));
        return next.version();
    }
}
