package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;

/** Writes the due with their explanations as a sheet, page by page; ID numbers and mobiles masked. */
final class DueSheet {

    private static final int AT_ONCE = 1000;
    private static final String[] HEADINGS = {"due.name", "due.id-number", "due.mobile", "due.employer", "due.post", "due.last-valid-day",
        "due.days-left", "due.explanation", "due.text", "due.class"};
    private static final int[] WIDTHS = {14, 22, 16, 36, 20, 14, 10, 26, 30, 14};

    private DueSheet() {
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written
     */
    static int write(OutputStream out, Words words, LocalDate asOf, int most, BiFunction<Integer, Integer, List<WouldGet>> pages) {
        return new ListSheet<WouldGet>(words, words.text("sheet.due", asOf.toString()), HEADINGS, WIDTHS, one -> cells(one, words, asOf))
                .write(out, most, AT_ONCE, pages);
    }

    private static Object[] cells(WouldGet one, Words words, LocalDate asOf) {
        var row = one.due();
        return new Object[] {row.name(), row.idNumberMasked(), row.mobileMasked(), row.employer(), words.text("Post." + row.post()),
            row.lastValidDay(), ChronoUnit.DAYS.between(asOf, row.lastValidDay()), words.text(row.explanation()),
            one.text().map(words::text).orElse(""), one.classCode().orElse(row.classCode())};
    }
}
