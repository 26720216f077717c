package cn.com.ytajpx.anpei.notice;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The list of notices as a sheet. */
final class NoticeSheet {

    private static final int[] WIDTHS = {24, 60, 10, 14, 8, 8, 18, 14};

    private NoticeSheet() {
    }

    static void write(OutputStream out, Words words, List<DeskRow> rows) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("sheet.notices"));
            var keys = List.of("notice-row.number", "notice-row.title", "notice-row.status", "notice-row.day", "notice-row.revisions",
                    "notice-row.files", "notice-row.changed", "notice-row.by");
            for (int i = 0; i < keys.size(); i++) {
                sheet.value(0, i, words.text(keys.get(i)));
                sheet.style(0, i).bold().set();
                sheet.width(i, WIDTHS[i]);
            }
            sheet.freezePane(0, 1);
            int line = 0;
            for (var row : rows) {
                line++;
                sheet.value(line, 0, row.number() == null ? "" : row.number());
                sheet.value(line, 1, row.title());
                sheet.value(line, 2, words.text(row.status()));
                sheet.value(line, 3, row.publishedOn());
                sheet.style(line, 3).format("yyyy-mm-dd").set();
                sheet.value(line, 4, row.revisions());
                sheet.value(line, 5, row.files());
                sheet.value(line, 6, row.changedAt());
                sheet.style(line, 6).format("yyyy-mm-dd hh:mm").set();
                sheet.value(line, 7, row.changedBy());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
