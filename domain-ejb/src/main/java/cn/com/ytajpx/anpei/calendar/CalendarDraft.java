package cn.com.ytajpx.anpei.calendar;

import cn.com.ytajpx.anpei.common.Refusal;
import java.util.List;

/**
 * A year's file as it was judged, before it takes effect.
 *
 * @param source   the notice it follows
 * @param refusals what is wrong with the file as a whole
 * @param warnings what is worth a second look
 */
public record CalendarDraft(int year, String source, List<CalendarRow> rows, List<Refusal> refusals, List<Refusal> warnings) {

    public CalendarDraft {
        rows = List.copyOf(rows);
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }

    /** Whether it may take effect. */
    public boolean good() {
        return refusals.isEmpty() && badRows().isEmpty();
    }

    public List<CalendarRow> badRows() {
        return rows.stream().filter(CalendarRow::bad).toList();
    }

    /** What it would put in force; its bad rows left out. */
    public YearArrangement arrangement() {
        return new YearArrangement(year, source, rows.stream().flatMap(row -> row.day().stream()).toList());
    }
}
