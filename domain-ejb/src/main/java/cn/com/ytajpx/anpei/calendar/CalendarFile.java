package cn.com.ytajpx.anpei.calendar;

import cn.com.ytajpx.anpei.common.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * A year's arrangement as a CSV file: the source notice after {@code #}, the headings {@code date,kind,name}, then a line for
 * each day that departs from Monday to Friday. Files that Excel has saved (GBK, {@code 2027/1/1}, trailing commas) are read too.
 */
final class CalendarFile {

    static final int LARGEST = 64 << 10;
    static final String HEADINGS = "date,kind,name";

    private static final int LONGEST_SOURCE = 300;
    private static final Charset OF_EXCEL = Charset.forName("GB18030");

    private CalendarFile() {
    }

    /** UTF-8, else what Chinese Excel writes. */
    static String decoded(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, OF_EXCEL);
        }
    }

    static byte[] encoded(YearArrangement arrangement) {
        var text = new StringBuilder("\uFEFF# ").append(arrangement.source()).append("\r\n").append(HEADINGS).append("\r\n");
        arrangement.days().forEach(day -> text.append(day.date()).append(',').append(day.kind().name().toLowerCase(Locale.ROOT))
                .append(',').append(day.holiday()).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The three holidays of fixed date, to be completed after the notice. */
    static YearArrangement example(int year) {
        return new YearArrangement(year, "国务院办公厅关于%d年部分节假日安排的通知".formatted(year), List.of(
                new YearArrangement.SpecialDay(LocalDate.of(year, 1, 1), DayKind.OFF, "元旦"),
                new YearArrangement.SpecialDay(LocalDate.of(year, 5, 1), DayKind.OFF, "劳动节"),
                new YearArrangement.SpecialDay(LocalDate.of(year, 10, 1), DayKind.OFF, "国庆节")));
    }

    /** Everything that is right and wrong with it; warnings are added where the years around it are known. */
    static CalendarDraft judged(int year, String text) {
        var lines = text.lines().map(CalendarFile::tidy).toList();
        var refusals = new ArrayList<>(whole(year, text, lines));
        var source = lines.isEmpty() ? "" : lines.get(0).replaceFirst("^#\\s*", "");
        var rows = refusals.isEmpty() ? rows(year, lines) : List.<CalendarRow>of();
        if (refusals.isEmpty() && rows.isEmpty()) {
            refusals.add(Refusal.at("file", CalendarReason.CALENDAR_WITHOUT_ROWS));
        }
        return new CalendarDraft(year, source, rows, refusals, List.of());
    }

    private static List<Refusal> whole(int year, String text, List<String> lines) {
        if (!CalendarPolicy.possible(year)) {
            return List.of(CalendarPolicy.impossible());
        }
        if (text.isBlank()) {
            return List.of(Refusal.at("file", CalendarReason.CALENDAR_FILE_MISSING));
        }
        if (text.length() > LARGEST) {
            return List.of(Refusal.at("file", CalendarReason.CALENDAR_FILE_TOO_LARGE, LARGEST >> 10));
        }
        if (text.chars().anyMatch(letter -> letter == 0 || letter == 0xFFFD)) {
            return List.of(Refusal.at("file", CalendarReason.CALENDAR_FILE_NOT_TEXT));
        }
        var refusals = new ArrayList<Refusal>();
        var source = lines.get(0);
        if (!source.startsWith("#") || source.replaceFirst("^#\\s*", "").isBlank()) {
            refusals.add(Refusal.at("file", CalendarReason.CALENDAR_SOURCE_MISSING));
        } else if (source.length() > LONGEST_SOURCE) {
            refusals.add(Refusal.at("file", CalendarReason.CALENDAR_SOURCE_TOO_LONG, LONGEST_SOURCE));
        }
        if (lines.size() < 2 || !lines.get(1).replace(" ", "").equalsIgnoreCase(HEADINGS)) {
            refusals.add(Refusal.at("file", CalendarReason.CALENDAR_HEADINGS, HEADINGS));
        }
        return refusals;
    }

    private static List<CalendarRow> rows(int year, List<String> lines) {
        var seen = new HashMap<LocalDate, Integer>();
        var rows = new ArrayList<CalendarRow>();
        for (int i = 2; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                rows.add(CalendarPolicy.judged(year, i + 1, lines.get(i), seen));
            }
        }
        return rows;
    }

    private static String tidy(String line) {
        return line.strip().replaceFirst("(\\s*,)+$", "").strip();
    }
}
