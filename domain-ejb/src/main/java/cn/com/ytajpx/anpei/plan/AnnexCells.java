package cn.com.ytajpx.anpei.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days, windows, hours and names as annex 1 writes them, in the year of its plan: {@code 3月19日-4月18日}. */
final class AnnexCells {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern TYPED_DAY = Pattern.compile("(?:(\\d{4})[年/.-])?(\\d{1,2})[月/.-](\\d{1,2})日?");
    /** Stands between the first day and the last; a hyphen may also stand within a day. */
    private static final String BETWEEN = "-–—~至到";
    private static final Pattern TYPED_CHECK_IN = Pattern.compile("(.+?)(?:日|\\s)\\s*(\\d{1,2})[::](\\d{2})\\s*[-–—~至到]\\s*(\\d{1,2})[::](\\d{2})");

    /** @param from not necessarily before {@code to} */
    record Range(LocalDate from, LocalDate to) {
    }

    record Hours(LocalDate on, LocalTime from, LocalTime to) {
    }

    private AnnexCells() {
    }

    static Optional<LocalDate> day(String typed, int year) {
        var match = TYPED_DAY.matcher(typed.replaceAll("\\s", ""));
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(match.group(1) == null ? year : Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Where no year is written and it seems to end before it begins, it begins in the year before. */
    static Optional<Range> range(String typed, int year) {
        var text = typed.replaceAll("\\s", "");
        return IntStream.range(0, text.length()).filter(at -> BETWEEN.indexOf(text.charAt(at)) >= 0).boxed()
                .flatMap(at -> range(text.substring(0, at), text.substring(at + 1), year).stream()).findFirst();
    }

    private static Optional<Range> range(String first, String last, int year) {
        return day(first, year).flatMap(from -> day(last, year).map(to -> new Range(
                from.isAfter(to) && from.getMonth() == Month.DECEMBER && first.indexOf(String.valueOf(year)) < 0 ? from.minusYears(1) : from, to)));
    }

    static Optional<Hours> checkIn(String typed, int year) {
        var match = TYPED_CHECK_IN.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            var from = LocalTime.of(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
            var to = LocalTime.of(Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)));
            return day(match.group(1), year).map(on -> new Hours(on, from, to));
        } catch (DateTimeException noSuchHour) {
            return Optional.empty();
        }
    }

    static String written(LocalDate day, int year) {
        return (day.getYear() == year ? "" : day.getYear() + "年") + DAY.format(day);
    }

    static String written(LocalDate from, LocalDate to, int year) {
        return written(from, year) + "-" + written(to, year);
    }

    static String written(CheckIn checkIn, int year) {
        return written(checkIn.on(), year) + HOUR.format(checkIn.from()) + "-" + HOUR.format(checkIn.to());
    }

    /** {@code 6-7月}; empty for initial training. */
    static String months(TrainingClass one) {
        return one.expiryMonths().isEmpty() ? "" : ExpiryMonths.written(one.expiryMonths()) + "月";
    }

    static String title(int year) {
        return year + "年危险化学品生产单位培训计划表";
    }
}
