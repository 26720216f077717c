package cn.com.ytajpx.anpei.web.template;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.MessageTemplate;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Rendered;
import cn.com.ytajpx.anpei.message.SmsLength;
import cn.com.ytajpx.anpei.message.TemplateDesk;
import cn.com.ytajpx.anpei.message.TemplateDraft;
import cn.com.ytajpx.anpei.message.TemplateKey;
import cn.com.ytajpx.anpei.web.site.Area;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import cn.com.ytajpx.anpei.web.ui.TextDifference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One text: what it says, how it will look, what it said before. What was typed stays until it is saved. */
@Named
@RequestScoped
public class TemplateView {

    @Inject
    private TemplateDesk desk;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private Area area;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    @Inject
    @Param(pathIndex = 1)
    private String channel;

    @Inject
    @Param(pathIndex = 2)
    private String language;

    private TemplateKey key;
    private List<MessageTemplate> versions;
    private String subject;
    private String body;
    private int basedOn;
    private boolean overtaken;

    /** Whether the address names one text, not the list. */
    public boolean isAsked() {
        return code != null && !code.isEmpty();
    }

    /** Before anything of the page is asked, at the first look and when a button was pressed. */
    @PostConstruct
    void find() {
        if (!isAsked()) {
            return;
        }
        try {
            key = TemplateAddress.read(code, String.valueOf(channel), String.valueOf(language));
        } catch (IllegalArgumentException unknown) {
            return;
        }
        versions = desk.versions(key);
        basedOn = getCurrent().version();
        subject = getCurrent().text().subject();
        body = getCurrent().text().body();
    }

    public void read() {
        if (key == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Whether there is such a text. */
    public boolean isThere() {
        return key != null;
    }

    public TemplateKey getKey() {
        return key;
    }

    public MessageTemplate getCurrent() {
        return versions.get(0);
    }

    /** Shows how it will look, and what forbids it. */
    public void preview() {
        refusals.addAll(desk.check(key, getDraft()).refusals());
    }

    public void save() {
        settle(() -> desk.save(key, basedOn, getDraft()));
    }

    /** @param version 0 for the text that comes with the product */
    public void goBack(int version) {
        settle(() -> desk.goBack(key, basedOn, version));
    }

    private void settle(IntSupplier saving) {
        var saved = new int[1];
        if (refusals.unlessRefused(() -> saved[0] = saving.getAsInt())) {
            done.say(words.text("template.saved", saved[0]));
            Faces.redirect(TemplateAddress.of(area.getPath(), key));
        } else if (getCurrent().version() != basedOn) {
            overtaken = true;
            basedOn = getCurrent().version();
        }
    }

    public TemplateDraft getDraft() {
        return new TemplateDraft(key.hasSubject() ? subject : "", body);
    }

    public Rendered getPreview() {
        return desk.preview(key, getDraft());
    }

    /** {@code null} for what is no SMS. */
    public SmsLength getSmsLength() {
        return key.channel() == Channel.SMS ? desk.smsLength(key, getDraft()) : null;
    }

    public List<Offered> getPlaceholders() {
        return key.code().placeholders().stream().map(one -> new Offered(one, name(one),
                desk.preview(key, new TemplateDraft("", "{" + one.key() + "}")).body(), key.code().required().contains(one))).toList();
    }

    private String name(Placeholder placeholder) {
        return switch (words.language()) {
            case ZH -> placeholder.chinese();
            case EN -> placeholder.key();
        };
    }

    /** Another version was saved while this one was written: what theirs would change about it. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public List<TextDifference.Piece> getAgainstCurrent() {
        return difference(getCurrent().text(), getDraft());
    }

    public boolean isChangedFromShipped() {
        return !desk.shipped(key).equals(getCurrent().text());
    }

    /** The newest first, each with what it changed about the one before; the first of all has no difference. */
    public List<Version> getVersions() {
        var history = new ArrayList<Version>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            history.add(new Version(version, i + 1 < versions.size() ? difference(versions.get(i + 1).text(), version.text()) : List.of()));
        }
        return history;
    }

    private static List<TextDifference.Piece> difference(TemplateDraft older, TemplateDraft newer) {
        return TextDifference.between(whole(older), whole(newer));
    }

    private static String whole(TemplateDraft text) {
        return text.subject().isEmpty() ? text.body() : text.subject() + "\n\n" + text.body();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    /** A placeholder that may be used: its name in the reader's language, its sample value, whether it must be there. */
    public record Offered(Placeholder placeholder, String name, String sample, boolean required) {
    }

    /** A version and what it changed. */
    public record Version(MessageTemplate text, List<TextDifference.Piece> difference) {
    }
}
