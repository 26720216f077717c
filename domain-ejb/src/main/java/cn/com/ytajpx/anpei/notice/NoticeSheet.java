package cn.com.ytajpx.anpei.notice;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.util.List;

/** The list of notices as a sheet. */
final class NoticeSheet {

    private static final String[] HEADINGS = {"notice-row.number", "notice-row.title", "notice-row.status", "notice-row.day",
        "notice-row.revisions", "notice-row.files", "notice-row.changed", "notice-row.by"};
    private static final int[] WIDTHS = {24, 60, 10, 14, 8, 8, 18, 14};

    private NoticeSheet() {
    }

    static void write(OutputStream out, Words words, List<DeskRow> rows) {
        new ListSheet<DeskRow>(words, words.text("sheet.notices"), HEADINGS, WIDTHS, row -> new Object[] {
            row.number() == null ? "" : row.number(), row.title(), words.text(row.status()), row.publishedOn(), row.revisions(), row.files(),
            row.changedAt(), row.changedBy()}).write(out, rows);
    }
}
