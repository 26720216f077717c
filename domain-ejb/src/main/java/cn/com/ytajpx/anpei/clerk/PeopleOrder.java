package cn.com.ytajpx.anpei.clerk;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** How the company's people are sorted. */
public enum PeopleOrder {
    /** What must be done first. */
    PRESSING(Comparator.comparing(FollowedPerson::first, Followed.MOST_PRESSING_FIRST)),
    /** The soonest end of any certificate first; who has none comes last. */
    EXPIRY(Comparator.comparing(PeopleOrder::soonest, Comparator.nullsLast(Comparator.naturalOrder()))),
    NAME(Comparator.comparing(person -> person.holder().name(), Collator.getInstance(Locale.CHINA)));

    private final Comparator<FollowedPerson> comparator;

    PeopleOrder(Comparator<FollowedPerson> comparator) {
        this.comparator = comparator;
    }

    /** Newest employment last between equals. */
    Comparator<FollowedPerson> comparator() {
        return comparator.thenComparing(person -> person.employment().id());
    }

    private static LocalDate soonest(FollowedPerson person) {
        return person.followed().stream().map(Followed::lastValidDay).filter(day -> day != null).min(Comparator.naturalOrder()).orElse(null);
    }
}
