package cn.com.ytajpx.anpei.notice;

/**
 * A heading in the text of a notice.
 *
 * @param anchor its id on the page
 * @param level  2 to 5, as in HTML
 */
public record NoticeHeading(String anchor, int level, String words) {
}
