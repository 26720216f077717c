package cn.com.ytajpx.anpei.notice;

/** Where a notice stands. A draft never leaves the centre; a published one is read from its day on. */
public enum NoticeStatus {
    DRAFT, PUBLISHED
}
