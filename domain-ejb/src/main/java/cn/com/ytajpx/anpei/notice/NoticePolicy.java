package cn.com.ytajpx.anpei.notice;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What a notice must and may say before it is saved; refusals at the fields of the form. */
final class NoticePolicy {

    static final int MOST_ANNEXES = 20;
    /** Characters of HTML, of a letter or of an annex. */
    static final int LONGEST_TEXT = 200_000;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_ISSUER = 100;
    private static final int LONGEST_NUMBER = 40;

    private NoticePolicy() {
    }

    /** @param others that are filed under the same number */
    static Decision letter(NoticeLetter letter, List<NoticeLine> others, NoticeNumber next) {
        var refusals = new ArrayList<Refusal>();
        number(letter.number(), others, next, refusals);
        line("title", letter.title(), LONGEST_TITLE, NoticeReason.NOTICE_TITLE_MISSING, refusals);
        line("issuer", letter.issuer(), LONGEST_ISSUER, NoticeReason.NOTICE_ISSUER_MISSING, refusals);
        line("addressees", letter.addressees(), LONGEST_TITLE, NoticeReason.NOTICE_ADDRESSEES_MISSING, refusals);
        if (letter.publishedOn() == null) {
            refusals.add(Refusal.at("publishedOn", NoticeReason.NOTICE_DAY_MISSING));
        }
        text(letter.body(), refusals);
        return new Decision(refusals);
    }

    /** @param ordinal from 1 */
    static Decision annex(int ordinal, AnnexText annex) {
        var refusals = new ArrayList<Refusal>();
        if (ordinal > MOST_ANNEXES) {
            refusals.add(Refusal.of(NoticeReason.NOTICE_ANNEXES_MANY, MOST_ANNEXES));
        }
        line("title", annex.title(), LONGEST_TITLE, NoticeReason.NOTICE_TITLE_MISSING, refusals);
        text(annex.body(), refusals);
        return new Decision(refusals);
    }

    private static void number(String number, List<NoticeLine> others, NoticeNumber next, List<Refusal> refusals) {
        if (number == null) {
            return;
        }
        if (number.length() > LONGEST_NUMBER || NoticeNumber.read(number).isEmpty()) {
            refusals.add(Refusal.at("number", NoticeReason.NOTICE_NUMBER_SHAPE, next));
        }
        others.forEach(other -> refusals.add(Refusal.at("number", NoticeReason.NOTICE_NUMBER_TAKEN, number, other.title(), next)));
    }

    private static void line(String field, String typed, int longest, NoticeReason missing, List<Refusal> refusals) {
        if (typed.isEmpty()) {
            refusals.add(Refusal.at(field, missing));
        } else if (typed.length() > longest) {
            refusals.add(Refusal.at(field, NoticeReason.NOTICE_TOO_LONG, longest, typed.length()));
        }
    }

    private static void text(String html, List<Refusal> refusals) {
        if (html.length() > LONGEST_TEXT) {
            refusals.add(Refusal.at("body", NoticeReason.NOTICE_TOO_LONG, LONGEST_TEXT, html.length()));
        } else if (NoticeText.inLines(NoticeText.safe(html, "text")).isBlank()) {
            refusals.add(Refusal.at("body", NoticeReason.NOTICE_TEXT_MISSING));
        }
    }
}
