package cn.com.ytajpx.anpei.notice;

import java.time.LocalDate;

/**
 * A notice in a list.
 *
 * @param number {@code null} where it is not filed under one
 */
public record NoticeLine(String slug, String number, String title, LocalDate publishedOn, boolean pinned) {
}
