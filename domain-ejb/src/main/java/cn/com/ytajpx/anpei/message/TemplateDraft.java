package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import java.util.ArrayList;

/** A subject (empty for SMS) and a body, with their placeholders still open. */
public record TemplateDraft(String subject, String body) {

    private static final int SUBJECT_LIMIT = 200;
    private static final int BODY_LIMIT = 4000;
    /** Seven parts of 67 characters, what carriers join into one message. */
    private static final int SMS_LIMIT = 469;

    /** Line ends as browsers send them become plain, so that the same text is the same text. */
    public TemplateDraft {
        subject = subject == null ? "" : subject.strip();
        body = body == null ? "" : body.replace("\r\n", "\n").strip();
    }

    /** Everything that forbids this text for {@code key}: fields {@code subject} and {@code body}. */
    public Decision check(TemplateKey key) {
        var refusals = new ArrayList<Refusal>();
        if (key.hasSubject() && subject.isEmpty()) {
            refusals.add(Refusal.at("subject", TemplateReason.TEMPLATE_SUBJECT_MISSING));
        }
        if (body.isEmpty()) {
            refusals.add(Refusal.at("body", TemplateReason.TEMPLATE_BODY_MISSING));
        }
        int limit = key.channel() == Channel.SMS ? SMS_LIMIT : BODY_LIMIT;
        if (body.length() > limit) {
            refusals.add(Refusal.at("body", TemplateReason.TEMPLATE_TOO_LONG, limit, body.length()));
        }
        if (subject.length() > SUBJECT_LIMIT) {
            refusals.add(Refusal.at("subject", TemplateReason.TEMPLATE_TOO_LONG, SUBJECT_LIMIT, subject.length()));
        }
        var known = key.code().placeholders();
        refusals.addAll(TemplateText.parse(subject, "subject", known).refusals());
        refusals.addAll(TemplateText.parse(body, "body", known).refusals());
        return new Decision(refusals);
    }
}
