package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The empty sheet to fill in. Columns are preset as text, dates as dates, so that Excel turns no ID number into
 * 3.7E+17; headings are Chinese in both languages, because the sheet is passed on to companies.
 */
final class SheetTemplate {

    private static final int PRESET_ROWS = 2000;
    private static final int[] WIDTHS = {14, 24, 20, 24, 14, 14, 34, 16, 26};

    private SheetTemplate() {
    }

    static void write(OutputStream out, Words words) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet("证书");
            writeHeadings(sheet);
            preset(sheet);
            sheet.freezePane(0, 1);
            instruct(workbook.newWorksheet("填写说明"), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void writeHeadings(Worksheet sheet) {
        for (var column : SheetColumn.values()) {
            sheet.value(0, column.ordinal(), column.heading());
            sheet.style(0, column.ordinal()).bold().fillColor(column.required() ? "DCE6F5" : "F0EEE9").set();
            sheet.width(column.ordinal(), WIDTHS[column.ordinal()]);
        }
    }

    private static void preset(Worksheet sheet) {
        for (var column : SheetColumn.values()) {
            sheet.range(1, column.ordinal(), PRESET_ROWS, column.ordinal()).style().format(column.isDay() ? "yyyy-mm-dd" : "@").set();
        }
        sheet.range(1, SheetColumn.POST.ordinal(), PRESET_ROWS, SheetColumn.POST.ordinal())
                .validateWithListByFormula("\"主要负责人,安全生产管理人员\"");
    }

    private static void instruct(Worksheet sheet, Words words) {
        sheet.value(0, 0, words.text("sheet.instructions"));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, 16);
        sheet.width(1, 10);
        sheet.width(2, 90);
        int line = 2;
        for (var column : SheetColumn.values()) {
            sheet.value(line, 0, column.heading());
            sheet.style(line, 0).bold().set();
            sheet.value(line, 1, words.text(column.required() ? "sheet.required" : "sheet.optional"));
            sheet.value(line, 2, words.text("sheet.hint." + column.name()));
            sheet.style(line++, 2).wrapText(true).set();
        }
        for (var general : new String[] {"sheet.general.once", "sheet.general.renewal", "sheet.general.formula"}) {
            sheet.value(++line, 0, words.text(general));
        }
    }
}
