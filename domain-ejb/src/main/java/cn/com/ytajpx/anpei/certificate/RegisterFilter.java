package cn.com.ytajpx.anpei.certificate;

import java.time.LocalDate;

/**
 * Which certificates are wanted; {@code null} or an empty text for 'any'.
 *
 * @param text the beginning of a name or certificate number, a part of an employer's name, or a whole ID or mobile number
 * @param from last valid day, inclusive
 * @param to   last valid day, inclusive
 */
public record RegisterFilter(String text, Post post, Standing standing, LocalDate from, LocalDate to) {

    public static final RegisterFilter ALL = new RegisterFilter("", null, null, null, null);

    public RegisterFilter {
        text = text == null ? "" : text.strip();
    }
}
