package cn.com.ytajpx.anpei.sheet;

import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something to say about one cell of one row.
 *
 * @param arguments what its words need: texts, and dates as {@code 2024-12-01}; no personal data in full
 */
public record Finding<C extends Enum<C> & Column>(C column, Reason reason, List<String> arguments) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public static <C extends Enum<C> & Column> Finding<C> at(C column, Reason reason, Object... arguments) {
        return new Finding<>(column, reason, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public boolean bad() {
        return weight() == Weight.BAD;
    }

    public Weight weight() {
        return RowReason.weightOf(reason);
    }

    public String said(Words words) {
        return words.text(new Refusal(reason, column.name(), arguments.stream().map(Finding::argument).toList()));
    }

    /** A day is spoken; what was typed and is no day, such as 2024-02-30, stays as it is. */
    private static Object argument(String kept) {
        try {
            return DAY.matcher(kept).matches() ? LocalDate.parse(kept) : kept;
        } catch (DateTimeParseException impossible) {
            return kept;
        }
    }
}
