package cn.com.ytajpx.anpei.audit;

import java.time.LocalDate;

/**
 * Which entries are wanted; {@code null} or an empty text for 'any'.
 *
 * @param from    the first day, inclusive
 * @param to      the last day, inclusive
 * @param actor   the beginning of the name of whoever did it
 * @param action  the code of an action, exactly
 * @param subject the beginning of what it was done to: {@code certificate/17}
 * @param text    a part of the detail
 */
public record AuditFilter(LocalDate from, LocalDate to, String actor, String action, String subject, String text) {

    public static final AuditFilter ALL = new AuditFilter(null, null, "", "", "", "");

    public AuditFilter {
        actor = stripped(actor);
        action = stripped(action);
        subject = stripped(subject);
        text = stripped(text);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
