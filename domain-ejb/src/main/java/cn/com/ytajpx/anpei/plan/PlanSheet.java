package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.sheet.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a year's plan as annex 1, so that it can be filed, edited and imported again. */
final class PlanSheet {

    private static final int TITLE_SIZE = 16;

    private PlanSheet() {
    }

    static void write(OutputStream out, int year, List<TrainingClass> plan) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(String.valueOf(year));
            int last = PlanColumn.values().length - 1;
            sheet.value(0, 0, AnnexCells.title(year));
            sheet.range(0, 0, 0, last).merge();
            sheet.style(0, 0).bold().fontSize(TITLE_SIZE).horizontalAlignment("center").set();
            for (Column column : PlanColumn.values()) {
                sheet.value(1, column.ordinal(), column.heading());
                sheet.style(1, column.ordinal()).bold().borderStyle("thin").wrapText(true).set();
                sheet.width(column.ordinal(), column.width());
            }
            for (int i = 0; i < plan.size(); i++) {
                write(sheet, i + 2, plan.get(i));
            }
            sheet.freezePane(1, 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int line, TrainingClass one) {
        for (var column : PlanColumn.values()) {
            if (column == PlanColumn.SEATS && one.capacity().isPresent()) {
                sheet.value(line, column.ordinal(), one.capacity().getAsInt());
            } else {
                sheet.value(line, column.ordinal(), text(column, one));
            }
            sheet.style(line, column.ordinal()).borderStyle("thin").set();
        }
    }

    private static String text(PlanColumn column, TrainingClass one) {
        int year = one.planYear();
        return switch (column) {
            case NAME -> one.name();
            case MONTHS -> AnnexCells.months(one);
            case CENTRE_DEADLINE -> AnnexCells.written(one.centreDeadline(), year);
            case WINDOW -> AnnexCells.written(one.bookingWindow().opens(), one.bookingWindow().closes(), year);
            case VENUE -> one.venue().name();
            case CHECK_IN -> AnnexCells.written(one.checkIn(), year);
            case STUDY -> AnnexCells.written(one.study().opens(), one.study().closes(), year);
            case SEATS -> "";
        };
    }
}
