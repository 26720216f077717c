package cn.com.ytajpx.anpei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** An annex 附件 of a notice. */
@Embeddable
public class Annex {

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "body", nullable = false)
    private String body;

    protected Annex() {
        // for the persistence provider
    }

    /** @param text safe */
    Annex(int ordinal, AnnexText text) {
        this.ordinal = ordinal;
        this.title = text.title();
        this.body = text.body();
    }

    AnnexText text() {
        return new AnnexText(title, body);
    }

    /** From 1. */
    public int ordinal() {
        return ordinal;
    }

    public String title() {
        return title;
    }

    /** Safe HTML; its headings begin at level 3. */
    public String body() {
        return body;
    }

    /** Its id on the page, such as {@code annex-1}. */
    public String anchor() {
        return "annex-" + ordinal;
    }

    public List<NoticeHeading> headings() {
        return NoticeText.headings(body);
    }
}
