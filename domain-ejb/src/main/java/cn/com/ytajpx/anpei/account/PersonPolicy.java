package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import java.util.regex.Pattern;

/** What a name, an e-mail address and an employer's name look like. */
final class PersonPolicy {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_EMPLOYER = 100;
    private static final int LONGEST_EMAIL = 254;
    /** Letters of any script, inner spaces, the dots and hyphens that names have. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} ·•・.'’-]*");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    private PersonPolicy() {
    }

    /** Without spaces around, of several only one within; never {@code null}. */
    static String tidy(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u3000]+", " ").strip();
    }

    /** As {@link #tidy}, and without spaces between Chinese characters, which are no part of a name. */
    static String tidyName(String typed) {
        return tidy(typed).replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
    }

    static Decision name(String name) {
        if (name.isEmpty()) {
            return no("name", AccountReason.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            return no("name", AccountReason.NAME_TOO_LONG, LONGEST_NAME);
        }
        return NAME.matcher(name).matches() ? Decision.yes() : no("name", AccountReason.NAME_WRONG);
    }

    static Decision email(String email) {
        return email.isEmpty() ? no("email", AccountReason.EMAIL_MISSING) : optionalEmail(email);
    }

    static Decision optionalEmail(String email) {
        return email.isEmpty() || email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches() ? Decision.yes()
                : no("email", AccountReason.EMAIL_SHAPE);
    }

    static Decision employer(String name) {
        if (name.isEmpty()) {
            return no("employerName", AccountReason.EMPLOYER_MISSING);
        }
        return name.length() <= LONGEST_EMPLOYER ? Decision.yes() : no("employerName", AccountReason.EMPLOYER_TOO_LONG, LONGEST_EMPLOYER);
    }

    private static Decision no(String field, Reason reason, Object... arguments) {
        return Decision.no(Refusal.at(field, reason, arguments));
    }
}
