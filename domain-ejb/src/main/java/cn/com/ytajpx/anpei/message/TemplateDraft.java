package cn.com.ytajpx.anpei.message;

/** A subject (empty for SMS) and a body, with their placeholders still open. */
public record TemplateDraft(String subject, String body) {

    /** Line ends as browsers send them become plain, so that the same text is the same text. */
    public TemplateDraft {
        subject = subject == null ? "" : subject.strip();
        body = body == null ? "" : body.replace("\r\n", "\n").strip();
    }
}
