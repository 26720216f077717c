package cn.com.ytajpx.anpei.common;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mainland mobile number: eleven digits, the first 1, the second 3 to 9. */
public record Mobile(String value) {

    private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}");

    /** @throws Refused if the shape is wrong */
    public Mobile {
        Objects.requireNonNull(value);
        whyNot(value).ifPresent(reason -> {
            throw new Refused(Refusal.at("mobile", reason));
        });
    }

    /** Reads what a person typed: spaces, hyphens and a leading +86 are forgiven. */
    public static Mobile parse(String typed) {
        return new Mobile(tidy(typed));
    }

    public static Optional<Reason> check(String typed) {
        return whyNot(tidy(typed));
    }

    /** {@code 138****1234} */
    public String masked() {
        return value.substring(0, 3) + "****" + value.substring(7);
    }

    /** Masked, so that a number never reaches a log by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private static Optional<Reason> whyNot(String number) {
        if (number.isEmpty()) {
            return Optional.of(IdentityReason.MOBILE_MISSING);
        }
        return SHAPE.matcher(number).matches() ? Optional.empty() : Optional.of(IdentityReason.MOBILE_SHAPE);
    }

    private static String tidy(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u3000-]", "").replaceFirst("^(\\+|00)86", "");
    }
}
