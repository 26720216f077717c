package cn.com.ytajpx.anpei.notice;

/**
 * What a reader looks for.
 *
 * @param words every one of them stands somewhere in the notice; empty for any
 * @param year  of publication; {@code null} for any
 */
public record NoticeSearch(String words, Integer year) {

    public static final NoticeSearch ALL = new NoticeSearch("", null);

    public NoticeSearch {
        words = words == null ? "" : words.strip();
    }

    public boolean all() {
        return words.isEmpty() && year == null;
    }
}
