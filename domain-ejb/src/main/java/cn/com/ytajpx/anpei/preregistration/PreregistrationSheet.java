package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.listing.ListPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the list as a sheet, page by page; ID numbers masked. */
final class PreregistrationSheet {

    static final int AT_ONCE = 1000;

    private static final String[] COLUMNS = {"name", "id-number", "class", "state", "last-valid-day", "risk", "employer", "origin", "made-at"};
    private static final int[] WIDTHS = {14, 22, 18, 16, 14, 10, 36, 12, 18};

    private PreregistrationSheet() {
    }

    /** @return the number of rows written, at most {@code most} */
    static int write(OutputStream out, Words words, int most, Function<Optional<ListPlace>, ListPage<PreregistrationRow>> pages) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("preregistration-sheet.title"));
            for (int i = 0; i < COLUMNS.length; i++) {
                sheet.value(0, i, words.text("preregistration-sheet." + COLUMNS[i]));
                sheet.style(0, i).bold().set();
                sheet.width(i, WIDTHS[i]);
            }
            sheet.freezePane(0, 1);
            int line = 0;
            for (var page = pages.apply(Optional.empty());; page = pages.apply(page.next())) {
                for (var row : page.rows()) {
                    write(sheet, ++line, row, words);
                }
                sheet.flush();
                if (page.next().isEmpty() || line + AT_ONCE > most) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int line, PreregistrationRow row, Words words) {
        sheet.value(line, 0, row.name());
        sheet.value(line, 1, row.idNumberMasked());
        sheet.value(line, 2, row.className());
        sheet.value(line, 3, words.text(row.state()));
        if (row.lastValidDay() != null) {
            sheet.value(line, 4, row.lastValidDay());
            sheet.style(line, 4).format("yyyy-mm-dd").set();
        }
        sheet.value(line, 5, row.risk() == null ? "" : words.text(row.risk()));
        sheet.value(line, 6, row.employerName());
        sheet.value(line, 7, words.text(row.origin()));
        sheet.value(line, 8, row.madeAt());
        sheet.style(line, 8).format("yyyy-mm-dd hh:mm").set();
    }
}
