package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.common.Words;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people may want to know of a class (R-P2), in the order of annex 1: how to compare it, and how to say it. */
public enum ClassFact {
    NAME(ClassFacts::name, (facts, words) -> facts.name()),
    EXPIRY_MONTHS(ClassFacts::expiryMonths, ClassFact::months),
    CENTRE_DEADLINE(ClassFacts::centreDeadline, (facts, words) -> words.text("class-fact.day", facts.centreDeadline())),
    BOOKING_WINDOW(facts -> List.of(facts.bookingOpens(), facts.bookingCloses()),
            (facts, words) -> days(facts.bookingOpens(), facts.bookingCloses(), words)),
    VENUE(ClassFacts::venueCode, (facts, words) -> facts.venueName()),
    CHECK_IN(facts -> List.of(facts.checkInOn(), facts.checkInFrom(), facts.checkInTo()), (facts, words) -> words
            .text("class-fact.check-in", facts.checkInOn(), facts.checkInFrom().toString(), facts.checkInTo().toString())),
    STUDY(facts -> List.of(facts.studyFrom(), facts.studyTo()), (facts, words) -> days(facts.studyFrom(), facts.studyTo(), words)),
    CAPACITY(facts -> facts.capacity() == null ? "" : facts.capacity(), (facts, words) -> facts.capacity() == null
            ? words.text("class-fact.no-capacity") : words.text("class-fact.seats", facts.capacity())),
    STATUS(ClassFacts::status, (facts, words) -> words.text(facts.status()));

    private final Function<ClassFacts, Object> value;
    private final BiFunction<ClassFacts, Words, String> said;

    ClassFact(Function<ClassFacts, Object> value, BiFunction<ClassFacts, Words, String> said) {
        this.value = value;
        this.said = said;
    }

    boolean differs(ClassFacts before, ClassFacts after) {
        return !value.apply(before).equals(value.apply(after));
    }

    /** As it stands in {@code facts}, in words. */
    public String said(ClassFacts facts, Words words) {
        return said.apply(facts, words);
    }

    private static String months(ClassFacts facts, Words words) {
        return facts.expiryMonths().isEmpty() ? words.text("class-fact.no-months")
                : facts.expiryMonths().stream().map(month -> Month.of(month).getDisplayName(TextStyle.SHORT, words.language().locale()))
                        .collect(Collectors.joining(words.text("class-fact.separator")));
    }

    private static String days(LocalDate first, LocalDate last, Words words) {
        return words.text("class-fact.days", first, last);
    }
}
