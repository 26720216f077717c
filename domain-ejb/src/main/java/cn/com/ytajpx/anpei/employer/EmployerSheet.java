package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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
     * @return the number of rows written, at most {@code most}
     */
    static int write(OutputStream out, Words words, int most, BiFunction<Integer, Integer, List<EmployerRow>> pages) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("employer.sheet"));
            for (int i = 0; i < HEADINGS.length; i++) {
                sheet.value(0, i, words.text(HEADINGS[i]));
                sheet.style(0, i).bold().set();
                sheet.width(i, WIDTHS[i]);
            }
            sheet.freezePane(0, 1);
            int line = 0;
            for (var page = pages.apply(0, AT_ONCE); !page.isEmpty() && line < most; page = pages.apply(line, AT_ONCE)) {
                for (var row : page) {
                    write(sheet, ++line, row);
                }
                sheet.flush();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int line, EmployerRow row) {
        sheet.value(line, 0, row.name());
        sheet.value(line, 1, row.creditCode());
        sheet.value(line, 2, row.people());
        sheet.value(line, 3, row.clerks());
        sheet.value(line, 4, row.due());
        sheet.value(line, 5, row.lapsed());
    }
}
