package cn.com.ytajpx.anpei.web.staff.notices;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.notice.NoticeLetter;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** The letter of a notice in a form, a new one or one that is there. What was typed stays until it is saved. */
@Named
@RequestScoped
public class LetterView {

    @Inject
    private NoticeDesk desk;

    @Inject
    private OpenNotice open;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    private String number;
    private String title;
    private String issuer;
    private String addressees;
    private LocalDate publishedOn;
    private boolean pinned;
    private String body;
    private int basedOn;
    private boolean previewed;

    @PostConstruct
    void fill() {
        var letter = open.isThere() ? open.getOne().content().letter() : desk.blank();
        number = letter.number();
        title = letter.title();
        issuer = letter.issuer();
        addressees = letter.addressees();
        publishedOn = letter.publishedOn();
        pinned = letter.pinned();
        body = letter.body();
        basedOn = open.isThere() ? open.getOne().revision() : 0;
    }

    public void save() {
        var id = new long[1];
        if (refusals.unlessRefused(() -> id[0] = saved())) {
            done.say(words.text("staff-notice.saved"));
            Faces.redirect(NoticeAddress.of(id[0]));
        }
    }

    private long saved() {
        if (!open.isThere()) {
            return desk.write(letter());
        }
        desk.save(open.getOne().id(), basedOn, letter());
        return open.getOne().id();
    }

    public void preview() {
        previewed = true;
    }

    /** Safe HTML of what is typed, once it was asked for; else {@code null}. */
    public String getLook() {
        return previewed ? desk.preview(body) : null;
    }

    private NoticeLetter letter() {
        return new NoticeLetter(number, title, issuer, addressees, publishedOn, pinned, body);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getAddressees() {
        return addressees;
    }

    public void setAddressees(String addressees) {
        this.addressees = addressees;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public boolean isPinned() {
        return pinned;
    }

    public void setPinned(boolean pinned) {
        this.pinned = pinned;
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
}
