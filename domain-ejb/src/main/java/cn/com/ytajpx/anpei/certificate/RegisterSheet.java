package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.listing.ListPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the register as a sheet, page by page; ID numbers and mobiles masked. */
final class RegisterSheet {

    static final int AT_ONCE = 1000;

    private static final int[] WIDTHS = {14, 22, 20, 24, 14, 12, 10, 36, 16};

    private RegisterSheet() {
    }

    /** @return the number of rows written, at most {@code most} */
    static int write(OutputStream out, Words words, LocalDate today, int dueDays, int most,
            Function<Optional<ListPlace>, ListPage<CertificateRow>> pages) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("sheet.register"));
            headings(sheet, words);
            int line = 0;
            for (var page = pages.apply(Optional.empty());; page = pages.apply(page.next())) {
                for (var row : page.rows()) {
                    write(sheet, ++line, row, words, today, dueDays);
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

    private static void headings(Worksheet sheet, Words words) {
        var keys = new String[] {"CertificateColumn.NAME", "CertificateColumn.ID_NUMBER", "CertificateColumn.POST", "CertificateColumn.NUMBER",
            "CertificateColumn.LAST_VALID_DAY", "sheet.standing", "sheet.days-left", "CertificateColumn.EMPLOYER", "CertificateColumn.MOBILE"};
        for (int i = 0; i < keys.length; i++) {
            sheet.value(0, i, words.text(keys[i]));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTHS[i]);
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int line, CertificateRow row, Words words, LocalDate today, int dueDays) {
        sheet.value(line, 0, row.name());
        sheet.value(line, 1, row.idNumberMasked());
        sheet.value(line, 2, words.text(row.post()));
        sheet.value(line, 3, row.number());
        sheet.value(line, 4, row.lastValidDay());
        sheet.style(line, 4).format("yyyy-mm-dd").set();
        sheet.value(line, 5, words.text(Standing.on(today, row.lastValidDay(), dueDays)));
        sheet.value(line, 6, ChronoUnit.DAYS.between(today, row.lastValidDay()));
        sheet.value(line, 7, row.employerName());
        sheet.value(line, 8, row.mobileMasked());
    }
}
