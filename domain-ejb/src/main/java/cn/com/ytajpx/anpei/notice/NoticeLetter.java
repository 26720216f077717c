package cn.com.ytajpx.anpei.notice;

import java.time.LocalDate;

/**
 * The letter of a notice as it is written in a form, without its annexes.
 *
 * @param number      {@code null} where it is not filed under one
 * @param publishedOn the day it carries and is public from; {@code null} where none was chosen
 * @param body        HTML, not yet safe
 */
public record NoticeLetter(String number, String title, String issuer, String addressees, LocalDate publishedOn, boolean pinned,
        String body) {

    public NoticeLetter {
        number = number == null || number.isBlank() ? null : number.strip();
        title = stripped(title);
        issuer = stripped(issuer);
        addressees = stripped(addressees);
        body = stripped(body);
    }

    static String stripped(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
