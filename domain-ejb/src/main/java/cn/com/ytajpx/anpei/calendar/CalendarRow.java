package cn.com.ytajpx.anpei.calendar;

import cn.com.ytajpx.anpei.common.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * One line of a year's file as it was judged.
 *
 * @param line     of the file, counted from 1
 * @param typed    as it stands there
 * @param day      what it says; empty if it is bad
 * @param refusals why it is bad
 */
public record CalendarRow(int line, String typed, Optional<YearArrangement.SpecialDay> day, List<Refusal> refusals) {

    public CalendarRow {
        refusals = List.copyOf(refusals);
    }

    public boolean bad() {
        return !refusals.isEmpty();
    }
}
