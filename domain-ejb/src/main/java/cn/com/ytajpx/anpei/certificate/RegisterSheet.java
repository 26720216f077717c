package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.listing.ListPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** Writes the register as a sheet, page by page; ID numbers and mobiles masked. */
final class RegisterSheet {

    private static final String[] HEADINGS = {"CertificateColumn.NAME", "CertificateColumn.ID_NUMBER", "CertificateColumn.POST",
        "CertificateColumn.NUMBER", "CertificateColumn.LAST_VALID_DAY", "sheet.standing", "sheet.days-left", "CertificateColumn.EMPLOYER",
        "CertificateColumn.MOBILE"};
    private static final int[] WIDTHS = {14, 22, 20, 24, 14, 12, 10, 36, 16};

    private RegisterSheet() {
    }

    /** @return the number of rows written, at most {@code most} */
    static int write(OutputStream out, Words words, LocalDate today, int dueDays, int most,
            Function<Optional<ListPlace>, ListPage<CertificateRow>> pages) {
        return new ListSheet<CertificateRow>(words, words.text("sheet.register"), HEADINGS, WIDTHS, row -> new Object[] {
            row.name(), row.idNumberMasked(), words.text(row.post()), row.number(), row.lastValidDay(),
            words.text(Standing.on(today, row.lastValidDay(), dueDays)), ChronoUnit.DAYS.between(today, row.lastValidDay()),
            row.employerName(), row.mobileMasked()}).write(out, most, pages);
    }
}
