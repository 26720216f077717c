package cn.com.ytajpx.anpei.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** The parameters of an address. What is odd is an {@link IllegalArgumentException}, which a page answers with 400. */
public final class Asked {

    private static final int LONGEST_TEXT = 120;
    private static final int LAST_PAGE = 100_000;

    private final HttpServletRequest request;

    public Asked(HttpServletRequest request) {
        this.request = request;
    }

    /** Empty where it is missing; at most 120 characters. */
    public String text(String name) {
        var typed = value(name).orElse("").strip();
        if (typed.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(name + " is too long");
        }
        return typed;
    }

    /** An enum constant in lower case, hyphens or underscores; {@code null} where it is missing. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        return value(name).map(typed -> named(typed, type)).orElse(null);
    }

    /** @throws IllegalArgumentException if there is no such constant */
    public static <E extends Enum<E>> E named(String typed, Class<E> type) {
        return Enum.valueOf(type, typed.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** {@code null} where it is missing. */
    public LocalDate day(String name) {
        try {
            return value(name).map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException odd) {
            throw new IllegalArgumentException(odd);
        }
    }

    /** A positive number; {@code null} where it is missing. */
    public Long id(String name) {
        return value(name).map(Long::parseLong).map(id -> {
            if (id < 1) {
                throw new IllegalArgumentException(name + " " + id);
            }
            return id;
        }).orElse(null);
    }

    public boolean flag(String name) {
        return value(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** From 1; 1 where it is missing. */
    public int page() {
        int page = value("page").map(Integer::parseInt).orElse(1);
        if (page < 1 || page > LAST_PAGE) {
            throw new IllegalArgumentException("page " + page);
        }
        return page;
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(typed -> !typed.isBlank());
    }
}
