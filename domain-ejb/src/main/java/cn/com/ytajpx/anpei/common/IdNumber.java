package cn.com.ytajpx.anpei.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident identity number after GB 11643-1999: 6 digits of area, 8 of birth, 3 of sequence, one check character
 * (ISO 7064 MOD 11-2). The area code is not looked up; a birth in the nineteenth century is allowed (the standard's own
 * example has one).
 */
public record IdNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FIRST_GENERATION = Pattern.compile("[0-9]{15}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    /** @throws Refused with the reason {@link #whyNot} finds */
    public IdNumber {
        Objects.requireNonNull(value);
        whyNot(value).ifPresent(reason -> {
            throw new Refused(Refusal.at("idNumber", reason));
        });
    }

    /** Reads what a person typed: spaces and hyphens around the groups and a small or full-width x are forgiven. */
    public static IdNumber parse(String typed) {
        return new IdNumber(tidy(typed));
    }

    /** Empty when {@code typed} is a number by the standard, else the first thing wrong with it. */
    public static Optional<Reason> check(String typed) {
        return whyNot(tidy(typed));
    }

    private static Optional<Reason> whyNot(String number) {
        if (number.isEmpty()) {
            return Optional.of(IdentityReason.ID_NUMBER_MISSING);
        }
        if (FIRST_GENERATION.matcher(number).matches()) {
            return Optional.of(IdentityReason.ID_NUMBER_FIRST_GENERATION);
        }
        if (!SHAPE.matcher(number).matches()) {
            return Optional.of(IdentityReason.ID_NUMBER_SHAPE);
        }
        if (birth(number).isEmpty()) {
            return Optional.of(IdentityReason.ID_NUMBER_BIRTH_DATE);
        }
        if (checkCharacter(number) != number.charAt(17)) {
            return Optional.of(IdentityReason.ID_NUMBER_CHECKSUM);
        }
        return Optional.empty();
    }

    /** The check character that belongs to the first 17 digits. */
    public static char checkCharacter(String first17Digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17Digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return birth(value).orElseThrow();
    }

    /** First four and last four characters with stars between: {@code 3706**********1234}. */
    public String masked() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }

    /** Masked, so that a number never reaches a log by accident. */
    @Override
    public String toString() {
        return masked();
    }

    private static String tidy(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u3000-]", "").replace('Ｘ', 'X').replace('ｘ', 'X')
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<LocalDate> birth(String number) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)), Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
