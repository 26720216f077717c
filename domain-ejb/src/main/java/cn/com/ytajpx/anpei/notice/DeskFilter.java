package cn.com.ytajpx.anpei.notice;

/** Which notices staff look for; {@code null} for any. */
public record DeskFilter(NoticeSearch search, NoticeStatus status) {
}
