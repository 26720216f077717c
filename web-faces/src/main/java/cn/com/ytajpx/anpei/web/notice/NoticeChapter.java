package cn.com.ytajpx.anpei.web.notice;

import cn.com.ytajpx.anpei.notice.Annex;
import cn.com.ytajpx.anpei.notice.Notice;
import cn.com.ytajpx.anpei.notice.NoticeHeading;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the table of contents with those below it.
 *
 * @param annex {@code null} in the letter itself
 */
public record NoticeChapter(String anchor, String words, Annex annex, List<NoticeHeading> headings) {

    /** The letter's own headings lie at level 2, those of an annex at 3 and deeper. */
    private static final int LETTER = 2;
    private static final int DEEPEST_SHOWN = 4;

    static List<NoticeChapter> of(Notice notice) {
        var letter = notice.headings().stream().filter(heading -> heading.level() == LETTER)
                .map(heading -> new NoticeChapter(heading.anchor(), heading.words(), null, List.of()));
        var annexes = notice.annexes().stream().map(annex -> new NoticeChapter(annex.anchor(), annex.title(), annex,
                annex.headings().stream().filter(heading -> heading.level() <= DEEPEST_SHOWN).toList()));
        return Stream.concat(letter, annexes).toList();
    }
}
