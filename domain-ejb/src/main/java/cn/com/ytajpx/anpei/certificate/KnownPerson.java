package cn.com.ytajpx.anpei.certificate;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A person whom the register knows, with the last valid days of all their terms. */
record KnownPerson(String name, Map<Post, SortedSet<LocalDate>> terms) {

    KnownPerson(String name) {
        this(name, new EnumMap<>(Post.class));
    }

    void add(Post post, LocalDate lastValidDay) {
        terms.computeIfAbsent(post, none -> new TreeSet<>()).add(lastValidDay);
    }

    SortedSet<LocalDate> terms(Post post) {
        return terms.getOrDefault(post, new TreeSet<>());
    }

    /** The first character only: enough to see that the number is another person's. */
    String maskedName() {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
