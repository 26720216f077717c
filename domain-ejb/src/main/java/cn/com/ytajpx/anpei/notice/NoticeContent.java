package cn.com.ytajpx.anpei.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that a notice says: the letter and its annexes, in order. */
public record NoticeContent(NoticeLetter letter, List<AnnexText> annexes) {

    public NoticeContent {
        annexes = List.copyOf(annexes);
    }

    NoticeContent with(NoticeLetter other) {
        return new NoticeContent(other, annexes);
    }

    /** @param ordinal from 1; one more than there are adds an annex */
    NoticeContent with(int ordinal, AnnexText annex) {
        var changed = new ArrayList<>(annexes);
        if (ordinal > changed.size()) {
            changed.add(annex);
        } else {
            changed.set(ordinal - 1, annex);
        }
        return new NoticeContent(letter, changed);
    }

    NoticeContent without(int ordinal) {
        var changed = new ArrayList<>(annexes);
        changed.remove(ordinal - 1);
        return new NoticeContent(letter, changed);
    }

    /** With nothing left in its texts that a notice does not need. */
    NoticeContent safe() {
        var safeLetter = new NoticeLetter(letter.number(), letter.title(), letter.issuer(), letter.addressees(), letter.publishedOn(),
                letter.pinned(), NoticeText.safe(letter.body(), "text"));
        return new NoticeContent(safeLetter, IntStream.range(0, annexes.size()).mapToObj(i -> new AnnexText(annexes.get(i).title(),
                NoticeText.safe(annexes.get(i).body(), "annex-" + (i + 1)))).toList());
    }

    /** Everything in plain lines, as a reader would read it from top to bottom: to compare, and to search in. */
    public String inLines() {
        var heads = Stream.of(letter.issuer(), letter.number(), letter.title(), letter.addressees());
        var parts = annexes.stream().flatMap(annex -> Stream.of("", annex.title(), NoticeText.inLines(annex.body())));
        var day = letter.publishedOn() == null ? null : letter.publishedOn().toString();
        return Stream.of(heads, Stream.of(NoticeText.inLines(letter.body()), day), parts).flatMap(lines -> lines)
                .filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
