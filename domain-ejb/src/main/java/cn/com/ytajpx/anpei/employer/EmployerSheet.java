package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiFunction;

/** Writes companies as a sheet, page by page. */
final class EmployerSheet {

    private static final int AT_ONCE = 1000;
    private static final String[] HEADINGS = {"employer.name", "employer.credit-code", "employer.people-count", "employer.clerk-count",
        "employer.due-count", "employer.lapsed-count"};
    private static final int[] WIDTHS = {44, 24, 10, 10, 14, 10};

    private EmployerSheet() {
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written
     */
    static int write(OutputStream out, Words words, int most, BiFunction<Integer, Integer, List<EmployerRow>> pages) {
        return new ListSheet<EmployerRow>(words, words.text("employer.sheet"), HEADINGS, WIDTHS, row -> new Object[] {
            row.name(), row.creditCode(), row.people(), row.clerks(), row.due(), row.lapsed()}).write(out, most, AT_ONCE, pages);
    }
}
