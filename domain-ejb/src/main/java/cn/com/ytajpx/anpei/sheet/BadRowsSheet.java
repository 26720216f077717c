package cn.com.ytajpx.anpei.sheet;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes rows that could not be stored in the columns of the blank sheet, with one more column for the reasons: mended, the
 * same file can be uploaded.
 */
public final class BadRowsSheet {

    /** Rows of one page. */
    public static final int AT_ONCE = 1000;

    private static final int LONGEST_IN_EXCEL = 32_000;
    private static final String TINT = "FDECEA";

    private BadRowsSheet() {
    }

    /** @param page rows with a number higher than the given one, at most {@link #AT_ONCE} */
    public static <C extends Enum<C> & Column> void write(OutputStream out, Words words, Class<C> columns,
            IntFunction<List<ShownRow<C>>> page) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("sheet.bad-rows"));
            BlankSheet.writeHeadings(sheet, columns);
            int last = columns.getEnumConstants().length;
            sheet.value(0, last, words.text("sheet.reasons"));
            sheet.style(0, last).bold().set();
            sheet.width(last, 80);
            int line = 1;
            for (var rows = page.apply(0); !rows.isEmpty(); rows = page.apply(rows.get(rows.size() - 1).number())) {
                for (var row : rows) {
                    write(sheet, line++, row, columns, words);
                }
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <C extends Enum<C> & Column> void write(Worksheet sheet, int line, ShownRow<C> row, Class<C> columns, Words words) {
        for (var column : columns.getEnumConstants()) {
            sheet.value(line, column.ordinal(), row.cell(column));
            var style = sheet.style(line, column.ordinal()).format("@");
            if (row.findingsAt(column).stream().anyMatch(Finding::bad)) {
                style.fillColor(TINT);
            }
            style.set();
        }
        var reasons = row.findings().stream().map(finding -> finding.column().heading() + ":" + finding.said(words))
                .collect(Collectors.joining("\n"));
        int last = columns.getEnumConstants().length;
        sheet.value(line, last, reasons.length() <= LONGEST_IN_EXCEL ? reasons : reasons.substring(0, LONGEST_IN_EXCEL));
        sheet.style(line, last).wrapText(true).set();
    }
}
