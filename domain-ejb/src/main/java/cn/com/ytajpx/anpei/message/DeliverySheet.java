package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes deliveries as a sheet, page by page. */
final class DeliverySheet {

    private static final int AT_ONCE = 1000;
    private static final int[] WIDTHS = {18, 14, 36, 30, 12, 28, 14, 30, 10, 18};

    private DeliverySheet() {
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written, at most {@code most}
     */
    static int write(OutputStream out, Words words, int most, BiFunction<Integer, Integer, List<DeliveryRow>> pages) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("sheet.deliveries"));
            headings(sheet, words);
            int line = 0;
            for (var page = pages.apply(0, AT_ONCE); !page.isEmpty() && line < most; page = pages.apply(line, AT_ONCE)) {
                for (var row : page) {
                    write(sheet, ++line, row, words);
                }
                sheet.flush();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void headings(Worksheet sheet, Words words) {
        var keys = new String[] {"delivery.written", "delivery.who", "delivery.employer", "delivery.code", "delivery.channel",
            "delivery.to", "delivery.status", "delivery.reason", "delivery.attempts", "delivery.sent"};
        for (int i = 0; i < keys.length; i++) {
            sheet.value(0, i, words.text(keys[i]));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTHS[i]);
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int line, DeliveryRow row, Words words) {
        moment(sheet, line, 0, row.writtenAt());
        sheet.value(line, 1, row.name());
        sheet.value(line, 2, row.employer());
        sheet.value(line, 3, words.text(row.code()));
        sheet.value(line, 4, words.text(row.channel()));
        sheet.value(line, 5, row.to());
        sheet.value(line, 6, words.text(row.status()));
        sheet.value(line, 7, row.reason() == null ? "" : words.text(row.reason()));
        sheet.value(line, 8, row.attempts());
        moment(sheet, line, 9, row.sentAt());
    }

    private static void moment(Worksheet sheet, int line, int column, LocalDateTime moment) {
        if (moment != null) {
            sheet.value(line, column, moment);
            sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
        }
    }
}
