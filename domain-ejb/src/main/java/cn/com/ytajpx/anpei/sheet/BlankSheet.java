package cn.com.ytajpx.anpei.sheet;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The empty sheet to fill in, with a page of instructions. Columns are preset as text, dates as dates, so that Excel turns no
 * ID number into 3.7E+17; headings are Chinese in both languages, because the sheet is passed on to companies.
 */
public final class BlankSheet {

    private static final int PRESET_ROWS = 2000;

    private BlankSheet() {
    }

    /**
     * A column is explained by the words {@code <enum>.hint.<CONSTANT>}.
     *
     * @param title   of the sheet
     * @param general keys of the words below the columns
     */
    public static <C extends Enum<C> & Column> void write(OutputStream out, Words words, String title, Class<C> columns,
            List<String> general) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(title);
            writeHeadings(sheet, columns);
            preset(sheet, columns);
            sheet.freezePane(0, 1);
            instruct(workbook.newWorksheet("填写说明"), words, columns, general);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <C extends Enum<C> & Column> void writeHeadings(Worksheet sheet, Class<C> columns) {
        for (var column : columns.getEnumConstants()) {
            sheet.value(0, column.ordinal(), column.heading());
            sheet.style(0, column.ordinal()).bold().fillColor(column.required() ? "DCE6F5" : "F0EEE9").set();
            sheet.width(column.ordinal(), column.width());
        }
    }

    private static <C extends Enum<C> & Column> void preset(Worksheet sheet, Class<C> columns) {
        for (var column : columns.getEnumConstants()) {
            var cells = sheet.range(1, column.ordinal(), PRESET_ROWS, column.ordinal());
            cells.style().format(column.isDay() ? "yyyy-mm-dd" : "@").set();
            if (!column.choices().isEmpty()) {
                cells.validateWithListByFormula("\"" + String.join(",", column.choices()) + "\"");
            }
        }
    }

    private static <C extends Enum<C> & Column> void instruct(Worksheet sheet, Words words, Class<C> columns, List<String> general) {
        sheet.value(0, 0, words.text("sheet.instructions"));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, 16);
        sheet.width(1, 10);
        sheet.width(2, 90);
        int line = 2;
        for (var column : columns.getEnumConstants()) {
            sheet.value(line, 0, column.heading());
            sheet.style(line, 0).bold().set();
            sheet.value(line, 1, words.text(column.required() ? "sheet.required" : "sheet.optional"));
            sheet.value(line, 2, words.text(columns.getSimpleName() + ".hint." + column.name()));
            sheet.style(line++, 2).wrapText(true).set();
        }
        for (var key : general) {
            sheet.value(++line, 0, words.text(key));
        }
    }
}
