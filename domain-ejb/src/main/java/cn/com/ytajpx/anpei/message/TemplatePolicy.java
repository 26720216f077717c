package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Everything that forbids a text for its key; refusals at the fields {@code subject} and {@code body}. */
@Dependent
class TemplatePolicy {

    private static final int SUBJECT_LIMIT = 200;
    private static final int BODY_LIMIT = 4000;

    private final Renderer renderer;

    @Inject
    TemplatePolicy(Renderer renderer) {
        this.renderer = renderer;
    }

    Decision check(TemplateKey key, TemplateDraft draft) {
        var refusals = new ArrayList<Refusal>();
        if (key.hasSubject() && draft.subject().isEmpty()) {
            refusals.add(Refusal.at("subject", TemplateReason.TEMPLATE_SUBJECT_MISSING));
        }
        if (draft.body().isEmpty()) {
            refusals.add(Refusal.at("body", TemplateReason.TEMPLATE_BODY_MISSING));
        }
        tooLong("subject", draft.subject().length(), SUBJECT_LIMIT, refusals);
        tooLong("body", draft.body().length(), BODY_LIMIT, refusals);
        var known = key.code().placeholders();
        var subject = TemplateText.parse(draft.subject(), "subject", known);
        var body = TemplateText.parse(draft.body(), "body", known);
        refusals.addAll(subject.refusals());
        refusals.addAll(body.refusals());
        if (!draft.body().isEmpty()) {
            left(key.code(), body.placeholders(), refusals);
        }
        if (refusals.isEmpty() && key.channel() == Channel.SMS) {
            var length = renderer.smsLength(key, draft);
            if (!length.fits()) {
                refusals.add(Refusal.at("body", TemplateReason.TEMPLATE_SMS_TOO_LONG, SmsLength.MOST_CHARACTERS,
                        length.characters(), SmsLength.MOST_PARTS));
            }
        }
        return new Decision(refusals);
    }

    private static void tooLong(String field, int length, int limit, List<Refusal> refusals) {
        if (length > limit) {
            refusals.add(Refusal.at(field, TemplateReason.TEMPLATE_TOO_LONG, limit, length));
        }
    }

    /** What the text has to say and does not; each one by itself, so that each can be mended. */
    private static void left(MessageCode code, List<Placeholder> said, List<Refusal> refusals) {
        code.placeholders().stream().filter(code.required()::contains).filter(one -> !said.contains(one))
                .forEach(one -> refusals.add(Refusal.at("body", TemplateReason.TEMPLATE_PLACEHOLDER_MISSING,
                        "{" + one.chinese() + "}", "{" + one.key() + "}")));
    }
}
