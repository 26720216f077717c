package cn.com.ytajpx.anpei.notice;

import java.time.LocalDate;
import java.util.List;

/**
 * A notice before it is published.
 *
 * @param number {@code null} where it is not filed under one
 * @param body   HTML, not yet safe
 */
record NoticeDraft(String slug, String number, String title, String issuer, String addressees, LocalDate publishedOn, String body,
        List<Annex> annexes, boolean pinned) {
}
