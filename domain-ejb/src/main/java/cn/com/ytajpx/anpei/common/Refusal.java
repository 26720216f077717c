package cn.com.ytajpx.anpei.common;

import java.util.List;
import java.util.Objects;

/**
 * One refusal: its reason, the field it belongs to ("" for the whole thing) and what its words need (dates, names,
 * numbers; never personal data in full).
 */
public record Refusal(Reason reason, String field, List<Object> arguments) {

    public Refusal {
        Objects.requireNonNull(reason);
        Objects.requireNonNull(field);
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(Reason reason, Object... arguments) {
        return new Refusal(reason, "", List.of(arguments));
    }

    public static Refusal at(String field, Reason reason, Object... arguments) {
        return new Refusal(reason, field, List.of(arguments));
    }
}
