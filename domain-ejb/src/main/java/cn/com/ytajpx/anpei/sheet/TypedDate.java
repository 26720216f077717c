package cn.com.ytajpx.anpei.sheet;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people and Excel write it: a date cell (a count of days), {@code 2024-12-01}, {@code 2024/12/1}, {@code 2024.12.1},
 * {@code 2024年12月1日}, {@code 20241201}.
 *
 * @param day  the date; {@code null} if there is none to be had
 * @param said what must be said of it, {@code null} for nothing
 */
record TypedDate(LocalDate day, SheetReason said) {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    /** Excel counts from here; the day that it adds to February 1900 lies before {@link #EARLIEST}. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_SERIAL = 2_958_465;

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:T?0{1,2}:00(?::00)?)?");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_ONLY = Pattern.compile("\\d{4}[-/.年]\\d{1,2}月?|\\d{4}年?");

    static TypedDate of(TypedCell cell) {
        return cell.kind() == TypedCell.Kind.NUMBER ? counted(new BigDecimal(cell.text())) : written(cell.text());
    }

    private static TypedDate counted(BigDecimal number) {
        var whole = number.toBigInteger().toString();
        if (PACKED.matcher(whole).matches()) {
            return written(whole);
        }
        if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return new TypedDate(null, SheetReason.DATE_UNREADABLE);
        }
        return inRange(DAY_ZERO.plusDays(number.longValue()), null);
    }

    private static TypedDate written(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return parted(iso, null);
        }
        for (var pattern : new Pattern[] {PARTED, PACKED}) {
            var match = pattern.matcher(text);
            if (match.matches()) {
                return parted(match, SheetReason.DATE_FROM_TEXT);
            }
        }
        return new TypedDate(null, MONTH_ONLY.matcher(text).matches() ? SheetReason.DATE_WITHOUT_DAY : SheetReason.DATE_UNREADABLE);
    }

    private static TypedDate parted(Matcher match, SheetReason said) {
        try {
            return inRange(LocalDate.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))), said);
        } catch (DateTimeException noSuchDay) {
            return new TypedDate(null, SheetReason.DATE_IMPOSSIBLE);
        }
    }

    private static TypedDate inRange(LocalDate day, SheetReason said) {
        return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? new TypedDate(null, SheetReason.DATE_OUT_OF_RANGE)
                : new TypedDate(day, said);
    }
}
