package cn.com.ytajpx.anpei.web.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a reader may choose, and the values of each. */
enum ReadingChoice {
    LANGUAGE("zh", "en"), THEME("light", "dark", "auto"), TEXT("normal", "large");

    private final Set<String> values;

    ReadingChoice(String... values) {
        this.values = Set.of(values);
    }

    boolean allows(String value) {
        return values.contains(value);
    }

    String cookie() {
        return "anpei-" + name().toLowerCase(Locale.ROOT);
    }

    /** By the first part of the address, as in {@code /language/en}. */
    static Optional<ReadingChoice> at(String servletPath) {
        return Arrays.stream(values()).filter(choice -> servletPath.equals("/" + choice.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
