package cn.com.ytajpx.anpei.reconciliation;

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

/** Writes those at risk as a sheet, page by page; ID numbers and mobiles masked. */
final class AtRiskSheet {

    private static final int AT_ONCE = 5000;
    private static final String[] HEADINGS = {"name", "id-number", "mobile", "employer", "post", "last-valid-day", "days-left", "class", "deadline"};
    private static final int[] WIDTHS = {14, 22, 16, 36, 20, 14, 10, 24, 16};

    private AtRiskSheet() {
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written, at most {@code most}
     */
    static int write(OutputStream out, Words words, LocalDate today, int most, BiFunction<Integer, Integer, List<AtRiskRow>> pages) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("sheet.at-risk"));
            for (int i = 0; i < HEADINGS.length; i++) {
                sheet.value(0, i, words.text("at-risk." + HEADINGS[i]));
                sheet.style(0, i).bold().set();
                sheet.width(i, WIDTHS[i]);
            }
            sheet.freezePane(0, 1);
            int line = 0;
            for (var page = pages.apply(0, AT_ONCE); !page.isEmpty() && line < most; page = pages.apply(line, AT_ONCE)) {
                for (var row : page) {
                    write(sheet, ++line, row, words, today);
                }
                sheet.flush();
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int line, AtRiskRow row, Words words, LocalDate today) {
        sheet.value(line, 0, row.name());
        sheet.value(line, 1, row.idNumberMasked());
        sheet.value(line, 2, row.mobileMasked());
        sheet.value(line, 3, row.employer());
        sheet.value(line, 4, words.text(row.post()));
        sheet.value(line, 5, row.lastValidDay());
        sheet.style(line, 5).format("yyyy-mm-dd").set();
        sheet.value(line, 6, ChronoUnit.DAYS.between(today, row.lastValidDay()));
        row.best().ifPresent(best -> {
            sheet.value(line, 7, best.trainingClass().name());
            sheet.value(line, 8, best.trainingClass().centreDeadline());
            sheet.style(line, 8).format("yyyy-mm-dd").set();
        });
    }
}
