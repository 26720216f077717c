package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.listing.ListPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;

/** Writes the list as a sheet, page by page; ID numbers masked. */
final class PreregistrationSheet {

    private static final String[] HEADINGS = {"preregistration-sheet.name", "preregistration-sheet.id-number", "preregistration-sheet.class",
        "preregistration-sheet.state", "preregistration-sheet.last-valid-day", "preregistration-sheet.risk", "preregistration-sheet.employer",
        "preregistration-sheet.origin", "preregistration-sheet.made-at"};
    private static final int[] WIDTHS = {14, 22, 18, 16, 14, 10, 36, 12, 18};

    private PreregistrationSheet() {
    }

    /** @return the number of rows written, at most {@code most} */
    static int write(OutputStream out, Words words, int most, Function<Optional<ListPlace>, ListPage<PreregistrationRow>> pages) {
        return new ListSheet<PreregistrationRow>(words, words.text("preregistration-sheet.title"), HEADINGS, WIDTHS, row -> new Object[] {
            row.name(), row.idNumberMasked(), row.className(), words.text(row.state()), row.lastValidDay(),
            row.risk() == null ? "" : words.text(row.risk()), row.employerName(), words.text(row.origin()), row.madeAt()}).write(out, most, pages);
    }
}
