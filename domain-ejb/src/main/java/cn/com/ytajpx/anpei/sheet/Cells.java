package cn.com.ytajpx.anpei.sheet;

import static cn.com.ytajpx.anpei.sheet.SheetReason.*;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Reason;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * What a cell can be understood as. Whatever is wrong is found at the cell, and the answer is {@code null}; an empty cell is
 * wrong only where a reason for that is given.
 */
public final class Cells {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·.' -]*");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final Pattern FLOATING = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern ROUNDED = Pattern.compile("\\d{15}000");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final int DIGITS_EXCEL_KEEPS = 15;

    private Cells() {
    }

    /** Formulas are refused: their last value may be stale. */
    public static <C extends Enum<C> & Column> String text(JudgedRow<C> row, C column, Reason missing) {
        var cell = row.typed().cell(column);
        var refusal = switch (cell.kind()) {
            case FORMULA -> CELL_FORMULA;
            case ERROR -> CELL_ERROR;
            case EMPTY -> missing;
            default -> cell.text().length() > column.longest() ? CELL_TOO_LONG : null;
        };
        if (refusal != null) {
            row.find(column, refusal, refusal == CELL_TOO_LONG ? new Object[] {column.longest()} : new Object[0]);
        }
        return refusal == null && !cell.empty() ? cell.text() : null;
    }

    /** A text that may look like a number, such as a code; digits that Excel has counted with are lost for good. */
    public static <C extends Enum<C> & Column> String code(JudgedRow<C> row, C column, Reason missing) {
        var text = text(row, column, missing);
        if (text == null || !counted(row.typed().cell(column), text)) {
            return text;
        }
        row.find(column, CELL_LOST_DIGITS);
        return null;
    }

    /** A person's name, tidied. */
    public static <C extends Enum<C> & Column> String name(JudgedRow<C> row, C column) {
        var text = text(row, column, NAME_MISSING);
        if (text == null) {
            return null;
        }
        var name = BETWEEN_HAN.matcher(text.replaceAll("[•・‧∙]", "·")).replaceAll("");
        if (!NAME.matcher(name).matches()) {
            row.find(column, NAME_SHAPE);
            return null;
        }
        return name;
    }

    /** A resident identity card's number (GB 11643); never optional. */
    public static <C extends Enum<C> & Column> IdNumber idNumber(JudgedRow<C> row, C column) {
        var cell = row.typed().cell(column);
        var text = text(row, column, null);
        if (text == null && !cell.empty()) {
            return null;
        }
        if (text != null && (counted(cell, text) || ROUNDED.matcher(text).matches() && IdNumber.check(text).isPresent())) {
            row.find(column, ID_NUMBER_AS_NUMBER);
            return null;
        }
        var wrong = IdNumber.check(text);
        wrong.ifPresent(reason -> row.find(column, reason));
        return wrong.isPresent() ? null : IdNumber.parse(text);
    }

    public static <C extends Enum<C> & Column> Mobile mobile(JudgedRow<C> row, C column, Reason missing) {
        var text = text(row, column, missing);
        if (text == null) {
            return null;
        }
        var wrong = Mobile.check(text);
        wrong.ifPresent(reason -> row.find(column, reason));
        return wrong.isPresent() ? null : Mobile.parse(text);
    }

    public static <C extends Enum<C> & Column> String email(JudgedRow<C> row, C column) {
        var text = text(row, column, null);
        if (text != null && !EMAIL.matcher(text).matches()) {
            row.find(column, EMAIL_SHAPE);
            return null;
        }
        return text;
    }

    /** A date cell, or a date as people write it; a date written as a text is understood with a warning. */
    public static <C extends Enum<C> & Column> LocalDate day(JudgedRow<C> row, C column, Reason missing) {
        var text = text(row, column, missing);
        if (text == null) {
            return null;
        }
        var date = TypedDate.of(row.typed().cell(column));
        if (date.said() != null) {
            row.find(column, date.said(), date.day() == null ? text : date.day());
        }
        return date.day();
    }

    /** Excel keeps 15 digits: a longer number that it has counted with has lost its end. */
    private static boolean counted(TypedCell cell, String text) {
        return cell.kind() == TypedCell.Kind.NUMBER && text.length() > DIGITS_EXCEL_KEEPS || FLOATING.matcher(text).matches();
    }
}
