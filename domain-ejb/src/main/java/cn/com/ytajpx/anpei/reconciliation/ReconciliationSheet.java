package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Writes the lists as a sheet, page by page; ID numbers and mobiles masked. */
final class ReconciliationSheet {

    private static final int AT_ONCE = 5000;
    private static final String[] HEADINGS = {"reconciliation.list", "reconciliation.name", "reconciliation.id-number", "reconciliation.employer",
        "reconciliation.mobile", "reconciliation.class", "reconciliation.state", "reconciliation.there-name", "reconciliation.there-employer",
        "reconciliation.there-mobile", "reconciliation.there-class", "reconciliation.there-state", "reconciliation.differs",
        "reconciliation.reminded"};
    private static final int[] WIDTHS = {16, 14, 22, 34, 16, 20, 12, 14, 34, 16, 20, 12, 24, 14};

    private ReconciliationSheet() {
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written
     */
    static int write(OutputStream out, Words words, int most, BiFunction<Integer, Integer, List<ReconciliationRow>> pages) {
        return new ListSheet<ReconciliationRow>(words, words.text("reconciliation.sheet"), HEADINGS, WIDTHS, row -> cells(row, words))
                .write(out, most, AT_ONCE, pages);
    }

    private static Object[] cells(ReconciliationRow row, Words words) {
        var cells = new Object[HEADINGS.length];
        cells[0] = words.text(row.list());
        cells[2] = row.idNumberMasked();
        if (row.here() != null) {
            cells[1] = row.here().name();
            cells[3] = row.here().employer();
            cells[4] = row.here().mobileMasked();
            cells[5] = row.here().className();
            cells[6] = words.text(row.here().state());
        }
        if (row.there() != null) {
            cells[7] = row.there().name();
            cells[8] = row.there().employer();
            cells[9] = row.there().mobileMasked();
            cells[10] = row.there().className();
            cells[11] = words.text(row.there().state());
        }
        cells[12] = row.differences().stream().map(words::text).collect(Collectors.joining(", "));
        cells[13] = row.remindedOn();
        return cells;
    }
}
