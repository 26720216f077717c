package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the due with their explanations as a sheet, page by page; ID numbers and mobiles masked. */
final class DueSheet {

    private static final int AT_ONCE = 1000;
    private static final int[] WIDTHS = {14, 22, 16, 36, 20, 14, 10, 26, 30, 14};

    private DueSheet() {
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written, at most {@code most}
     */
    static int write(OutputStream out, Words words, LocalDate asOf, int most, BiFunction<Integer, Integer, List<WouldGet>> pages) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("sheet.due", asOf.toString()));
            headings(sheet, words);
            int line = 0;
            for (var page = pages.apply(0, AT_ONCE); !page.isEmpty() && line < most; page = pages.apply(line, AT_ONCE)) {
                for (var row : page) {
                    write(sheet, ++line, row, words, asOf);
                }
                sheet.flush();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void headings(Worksheet sheet, Words words) {
        var keys = new String[] {"due.name", "due.id-number", "due.mobile", "due.employer", "due.post", "due.last-valid-day",
            "due.days-left", "due.explanation", "due.text", "due.class"};
        for (int i = 0; i < keys.length; i++) {
            sheet.value(0, i, words.text(keys[i]));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTHS[i]);
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int line, WouldGet one, Words words, LocalDate asOf) {
        var row = one.due();
        sheet.value(line, 0, row.name());
        sheet.value(line, 1, row.idNumberMasked());
        sheet.value(line, 2, row.mobileMasked());
        sheet.value(line, 3, row.employer());
        sheet.value(line, 4, words.text("Post." + row.post()));
        sheet.value(line, 5, row.lastValidDay());
        sheet.style(line, 5).format("yyyy-mm-dd").set();
        sheet.value(line, 6, ChronoUnit.DAYS.between(asOf, row.lastValidDay()));
        sheet.value(line, 7, words.text(row.explanation()));
        sheet.value(line, 8, one.text().map(words::text).orElse(""));
        sheet.value(line, 9, one.classCode().orElse(row.classCode()));
    }
}
