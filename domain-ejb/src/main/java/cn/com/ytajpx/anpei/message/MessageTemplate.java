package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * One version of a text. It never changes: an edit is a new version, so that every message can be rendered for ever as it
 * was written. The highest version is the current one.
 */
@Entity
@Table(name = "message_template")
public class MessageTemplate {

    /** Author of the versions that come with the product. */
    static final String SHIPPED = "anpei";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private MessageCode code;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int version;
    private String subject;
    private String body;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected MessageTemplate() {
    }

    static MessageTemplate first(TemplateKey key, TemplateDraft draft, String author, LocalDateTime now) {
        var template = new MessageTemplate();
        template.code = key.code();
        template.channel = key.channel();
        template.language = key.language();
        template.version = 1;
        template.subject = draft.subject();
        template.body = draft.body();
        template.createdBy = author;
        template.createdAt = now;
        return template;
    }

    MessageTemplate next(TemplateDraft draft, String author, LocalDateTime now) {
        var template = first(key(), draft, author, now);
        template.version = version + 1;
        return template;
    }

    MessageCode code() {
        return code;
    }

    public TemplateKey key() {
        return new TemplateKey(code, channel, language);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public TemplateDraft text() {
        return new TemplateDraft(subject, body);
    }

    public String createdBy() {
        return createdBy;
    }

    public LocalDateTime createdAt() {
        return createdAt;
    }

    /** Nobody at the centre has touched it. */
    public boolean shipped() {
        return SHIPPED.equals(createdBy);
    }
}
