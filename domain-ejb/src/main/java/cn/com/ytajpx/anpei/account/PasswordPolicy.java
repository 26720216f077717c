package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes a password good: long, not among those everybody takes, not one character or run over and over, nothing of the
 * person's own in it. Which kinds of characters it has is not asked: that makes passwords no better.
 */
public final class PasswordPolicy {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 64;

    private static final int FEWEST_DIFFERENT = 5;
    /** Shorter pieces of a person's data are in many a good password by chance; of a Chinese name two characters are none. */
    private static final int SHORTEST_OWN = 4;
    private static final Set<String> COMMON = readCommon();
    private static final String RUNS = "01234567890 09876543210 abcdefghijklmnopqrstuvwxyz zyxwvutsrqponmlkjihgfedcba "
            + "qwertyuiopasdfghjklzxcvbnm mnbvcxzlkjhgfdsapoiuytrewq 1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p";

    private PasswordPolicy() {
    }

    /**
     * Both fields at once: {@code newPassword} with its first fault, {@code repeated} when it differs.
     *
     * @param own names, numbers, addresses of the person; {@code null} among them is skipped
     */
    static Decision check(String password, String repeated, Collection<String> own) {
        var typed = Objects.requireNonNullElse(password, "");
        var fault = fault(typed, own);
        return (fault == null ? Decision.yes() : Decision.no(Refusal.at("newPassword", fault, limit(fault))))
                .and(typed.equals(repeated) ? Decision.yes() : Decision.no(Refusal.at("repeated", AccountReason.PASSWORD_NOT_REPEATED)));
    }

    private static Reason fault(String password, Collection<String> own) {
        if (password.isEmpty()) {
            return AccountReason.PASSWORD_MISSING;
        }
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return AccountReason.PASSWORD_TOO_SHORT;
        }
        if (password.codePointCount(0, password.length()) > LONGEST) {
            return AccountReason.PASSWORD_TOO_LONG;
        }
        var plain = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(plain) || COMMON.contains(plain.replaceAll("[^a-z]+$", ""))) {
            return AccountReason.PASSWORD_COMMON;
        }
        if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT || isRun(plain)) {
            return AccountReason.PASSWORD_MONOTONOUS;
        }
        return containsOwn(plain, own) ? AccountReason.PASSWORD_CONTAINS_OWN : null;
    }

    private static Object[] limit(Reason fault) {
        return fault == AccountReason.PASSWORD_TOO_SHORT ? new Object[] {SHORTEST}
                : fault == AccountReason.PASSWORD_TOO_LONG ? new Object[] {LONGEST} : new Object[0];
    }

    /** Whether it is made of runs, each of at least half its length or the whole alphabet of a keyboard. */
    private static boolean isRun(String plain) {
        var half = (plain.length() + 1) / 2;
        for (int cut = half; cut <= plain.length(); cut++) {
            if (RUNS.contains(plain.substring(0, cut)) && (cut == plain.length() || RUNS.contains(plain.substring(cut)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsOwn(String plain, Collection<String> own) {
        return own.stream().filter(Objects::nonNull).map(text -> text.strip().toLowerCase(Locale.ROOT))
                .map(text -> text.contains("@") ? text.substring(0, text.indexOf('@')) : text)
                .anyMatch(text -> telling(text) && plain.contains(text) || longNumber(text) && plain.contains(tail(text)));
    }

    private static boolean telling(String text) {
        return text.length() >= SHORTEST_OWN || text.length() >= 2 && text.codePoints().allMatch(Character::isIdeographic);
    }

    private static boolean longNumber(String text) {
        return text.matches("[0-9a-z]{10,}") && text.chars().filter(Character::isDigit).count() >= 8;
    }

    /** The last eight of a number: what people use of it. */
    private static String tail(String number) {
        return number.substring(number.length() - 8);
    }

    private static Set<String> readCommon() {
        try (var in = PasswordPolicy.class.getResourceAsStream("/passwords/common.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
