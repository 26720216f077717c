package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.certificate.Post;

/**
 * Which of those at risk to show.
 *
 * @param withinDays calendar days from today to the last valid day, inclusive
 * @param post       null for all
 * @param text       the beginning of a name, or a part of an employer's; null or blank for all
 */
public record AtRiskFilter(int withinDays, Post post, String text) {

    /** The farthest that is looked. */
    public static final int FARTHEST_DAYS = 365;

    public AtRiskFilter {
        if (withinDays < 0 || withinDays > FARTHEST_DAYS) {
            throw new IllegalArgumentException("within " + withinDays + " days");
        }
        text = text == null ? "" : text.strip();
    }

    /** Whether only the days count. */
    public boolean everybody() {
        return post == null && !isNamed();
    }

    boolean isNamed() {
        return !text.isEmpty();
    }
}
