package cn.com.ytajpx.anpei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Numbers and addresses of notices, and what must be true before one is saved. */
@ApplicationScoped
class Publishing {

    static final int MOST_FILES = 20;

    @Inject
    private Notices notices;

    @Inject
    private LetterWords words;

    /** @param id of the notice that will say this; {@code null} for a new one */
    void check(NoticeLetter letter, Long id) {
        var others = letter.number() == null ? List.<NoticeLine>of() : notices.numbered(letter.number(), id);
        var year = letter.publishedOn() == null ? LocalDate.EPOCH : letter.publishedOn();
        NoticePolicy.letter(letter, others, nextNumber(year)).orRefuse();
    }

    NoticeNumber nextNumber(LocalDate day) {
        return NoticeNumber.next(day.getYear(), notices.numbers());
    }

    String issuer() {
        return words.text("letter.issuer");
    }

    String addressees() {
        return words.text("letter.addressees");
    }

    /** Until it is published nobody outside reads under it. */
    String draftSlug() {
        return "draft-" + UUID.randomUUID().toString().substring(0, 18);
    }

    /** {@code 2024-02} by its number in the centre's series, else {@code 2024-03-01} by its day, with a count where it is taken. */
    String slug(Notice notice) {
        var number = notice.number().flatMap(NoticeNumber::read).filter(one -> one.series().equals(NoticeNumber.CENTRE));
        return free(number.map(NoticeNumber::slug).orElse(notice.publishedOn().toString()));
    }

    private String free(String wanted) {
        var slug = wanted;
        for (int count = 2; notices.slugTaken(slug); count++) {
            slug = wanted + "-" + count;
        }
        return slug;
    }
}
