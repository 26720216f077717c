package cn.com.ytajpx.anpei.common;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code 统一社会信用代码 after GB 32100-2015: 17 characters and a check character. Codes in real use
 * are known that fail the check, so that a {@link #doubtful} one is a value all the same, to be confirmed with a reason.
 */
public record CreditCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{18}");
    /** No I, O, S, V or Z. */
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    /** @throws Refused if it is not 18 digits and letters */
    public CreditCode {
        Objects.requireNonNull(value);
        whyNot(value).ifPresent(reason -> {
            throw new Refused(Refusal.at("creditCode", reason));
        });
    }

    /** Reads what a person typed: spaces, hyphens, small and full-width characters are forgiven. */
    public static CreditCode parse(String typed) {
        return new CreditCode(tidy(typed));
    }

    /** Empty when {@code typed} is 18 digits and letters, doubtful or not. */
    public static Optional<Reason> check(String typed) {
        return whyNot(tidy(typed));
    }

    /** Whether it fails the standard: a character that the standard does not use, or another check character. */
    public boolean doubtful() {
        var first17 = value.substring(0, WEIGHTS.length);
        return value.chars().anyMatch(character -> CHARACTERS.indexOf(character) < 0) || checkCharacter(first17) != value.charAt(17);
    }

    /** The check character that belongs to the first 17 characters, all of the standard's set. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CHARACTERS.indexOf(first17.charAt(i)) * WEIGHTS[i];
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<Reason> whyNot(String code) {
        if (code.isEmpty()) {
            return Optional.of(CreditCodeReason.CREDIT_CODE_MISSING);
        }
        return SHAPE.matcher(code).matches() ? Optional.empty() : Optional.of(CreditCodeReason.CREDIT_CODE_SHAPE);
    }

    private static String tidy(String typed) {
        return typed == null ? "" : java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC).replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
    }
}
