package cn.com.ytajpx.anpei.notice;

/** An annex as it is written in a form. */
public record AnnexText(String title, String body) {

    public AnnexText {
        title = NoticeLetter.stripped(title);
        body = NoticeLetter.stripped(body);
    }
}
