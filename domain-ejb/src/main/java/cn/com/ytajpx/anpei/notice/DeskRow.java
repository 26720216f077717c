package cn.com.ytajpx.anpei.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A notice in the list of those who edit them.
 *
 * @param number    {@code null} where it is not filed under one
 * @param revisions how often it was changed, 0 for never
 * @param files     how many it carries
 */
public record DeskRow(long id, String number, String title, NoticeStatus status, LocalDate publishedOn, boolean pinned, int revisions,
        LocalDateTime changedAt, String changedBy, long files) {
}
