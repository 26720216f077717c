package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the lists as a sheet, page by page; ID numbers and mobiles masked. */
final class ReconciliationSheet {

    private static final int AT_ONCE = 5000;
    private static final String[] HEADINGS = {"list", "name", "id-number", "employer", "mobile", "class", "state", "there-name",
        "there-employer", "there-mobile", "there-class", "there-state", "differs", "reminded"};
    private static final int[] WIDTHS = {16, 14, 22, 34, 16, 20, 12, 14, 34, 16, 20, 12, 24, 14};

    private ReconciliationSheet() {
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written, at most {@code most}
     */
    static int write(OutputStream out, Words words, int most, BiFunction<Integer, Integer, List<ReconciliationRow>> pages) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("reconciliation.sheet"));
            for (int i = 0; i < HEADINGS.length; i++) {
                sheet.value(0, i, words.text("reconciliation." + HEADINGS[i]));
                sheet.style(0, i).bold().set();
                sheet.width(i, WIDTHS[i]);
            }
            sheet.freezePane(0, 1);
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

    private static void write(Worksheet sheet, int line, ReconciliationRow row, Words words) {
        sheet.value(line, 0, words.text(row.list()));
        sheet.value(line, 2, row.idNumberMasked());
        if (row.here() != null) {
            sheet.value(line, 1, row.here().name());
            sheet.value(line, 3, row.here().employer());
            sheet.value(line, 4, row.here().mobileMasked());
            sheet.value(line, 5, row.here().className());
            sheet.value(line, 6, words.text(row.here().state()));
        }
        if (row.there() != null) {
            sheet.value(line, 7, row.there().name());
            sheet.value(line, 8, row.there().employer());
            sheet.value(line, 9, row.there().mobileMasked());
            sheet.value(line, 10, row.there().className());
            sheet.value(line, 11, words.text(row.there().state()));
        }
        sheet.value(line, 12, row.differences().stream().map(words::text).collect(Collectors.joining(", ")));
        if (row.remindedOn() != null) {
            sheet.value(line, 13, row.remindedOn());
            sheet.style(line, 13).format("yyyy-mm-dd").set();
        }
    }
}
