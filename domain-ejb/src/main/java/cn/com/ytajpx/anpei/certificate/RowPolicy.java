package cn.com.ytajpx.anpei.certificate;

import static cn.com.ytajpx.anpei.certificate.SheetReason.*;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/** What a row of the sheet must be on its own. Everything wrong with it is found, each at its cell. */
final class RowPolicy {

    private static final int FULL_AGE = 18;
    private static final int LONG_TERM_YEARS = 6;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·.' -]*");
    private static final Pattern BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final Pattern FLOATING = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern ROUNDED = Pattern.compile("\\d{15}000");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final int DIGITS_EXCEL_KEEPS = 15;
    private static final Map<String, Post> POSTS = Map.of(
            "主要负责人", Post.PRINCIPAL, "负责人", Post.PRINCIPAL, "principal", Post.PRINCIPAL,
            "安全生产管理人员", Post.SAFETY_MANAGER, "安全管理人员", Post.SAFETY_MANAGER, "安管人员", Post.SAFETY_MANAGER,
            "安全员", Post.SAFETY_MANAGER, "safetymanager", Post.SAFETY_MANAGER);

    private final LocalDate today;

    RowPolicy(LocalDate today) {
        this.today = today;
    }

    SheetRow read(TypedRow typed) {
        var row = new SheetRow(typed);
        row.name = name(row);
        row.idNumber = idNumber(row);
        row.post = post(row);
        row.number = number(row);
        row.issuedOn = date(row, SheetColumn.ISSUED_ON);
        row.lastValidDay = date(row, SheetColumn.LAST_VALID_DAY);
        row.employer = employer(row);
        row.mobile = mobile(row);
        row.email = email(row);
        compareDates(row);
        return row;
    }

    private static String name(SheetRow row) {
        var text = text(row, SheetColumn.NAME, NAME_MISSING);
        if (text == null) {
            return null;
        }
        var name = BETWEEN_HAN.matcher(text.replaceAll("[•・‧∙]", "·")).replaceAll("");
        if (!NAME.matcher(name).matches()) {
            row.find(SheetColumn.NAME, NAME_SHAPE);
            return null;
        }
        return name;
    }

    /** Excel keeps 15 digits: a number that it has counted with has lost its end for good. */
    private static IdNumber idNumber(SheetRow row) {
        var cell = row.typed.cell(SheetColumn.ID_NUMBER);
        var text = text(row, SheetColumn.ID_NUMBER, null);
        if (text == null && !cell.empty()) {
            return null;
        }
        if (text != null && (cell.kind() == TypedCell.Kind.NUMBER && text.length() > DIGITS_EXCEL_KEEPS || FLOATING.matcher(text).matches()
                || ROUNDED.matcher(text).matches() && IdNumber.check(text).isPresent())) {
            row.find(SheetColumn.ID_NUMBER, ID_NUMBER_AS_NUMBER);
            return null;
        }
        var wrong = IdNumber.check(text);
        wrong.ifPresent(reason -> row.find(SheetColumn.ID_NUMBER, reason));
        return wrong.isPresent() ? null : IdNumber.parse(text);
    }

    private static Post post(SheetRow row) {
        var text = text(row, SheetColumn.POST, POST_MISSING);
        if (text == null) {
            return null;
        }
        var post = POSTS.get(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT).replaceAll("\\s", ""));
        if (post == null) {
            row.find(SheetColumn.POST, POST_UNKNOWN);
        }
        return post;
    }

    /** A number that contains the person's ID number keeps it masked: personal data is never stored in clear. */
    private static String number(SheetRow row) {
        var text = text(row, SheetColumn.NUMBER, NUMBER_MISSING);
        if (text == null) {
            return null;
        }
        if (row.typed.cell(SheetColumn.NUMBER).kind() == TypedCell.Kind.NUMBER && text.length() > DIGITS_EXCEL_KEEPS
                || FLOATING.matcher(text).matches()) {
            row.find(SheetColumn.NUMBER, CELL_LOST_DIGITS);
            return null;
        }
        return row.idNumber == null ? text : text.replace(row.idNumber.value(), row.idNumber.masked());
    }

    private static LocalDate date(SheetRow row, SheetColumn column) {
        var text = text(row, column, column == SheetColumn.LAST_VALID_DAY ? LAST_VALID_DAY_MISSING : null);
        if (text == null) {
            return null;
        }
        var date = TypedDate.of(row.typed.cell(column));
        if (date.said() != null) {
            row.find(column, date.said(), date.day() == null ? text : date.day());
        }
        return date.day();
    }

    private static String employer(SheetRow row) {
        return text(row, SheetColumn.EMPLOYER, EMPLOYER_NOT_GIVEN);
    }

    private static Mobile mobile(SheetRow row) {
        var text = text(row, SheetColumn.MOBILE, MOBILE_NOT_GIVEN);
        if (text == null) {
            return null;
        }
        var wrong = Mobile.check(text);
        wrong.ifPresent(reason -> row.find(SheetColumn.MOBILE, reason));
        return wrong.isPresent() ? null : Mobile.parse(text);
    }

    private static String email(SheetRow row) {
        var text = text(row, SheetColumn.EMAIL, null);
        if (text != null && !EMAIL.matcher(text).matches()) {
            row.find(SheetColumn.EMAIL, EMAIL_SHAPE);
            return null;
        }
        return text;
    }

    private void compareDates(SheetRow row) {
        if (row.issuedOn != null && row.issuedOn.isAfter(today)) {
            row.find(SheetColumn.ISSUED_ON, ISSUED_IN_FUTURE, row.issuedOn);
        }
        if (row.lastValidDay == null) {
            return;
        }
        if (row.issuedOn != null && row.lastValidDay.isBefore(row.issuedOn)) {
            row.find(SheetColumn.LAST_VALID_DAY, ENDS_BEFORE_ISSUE, row.issuedOn);
        }
        if (row.lastValidDay.isBefore(today)) {
            row.find(SheetColumn.LAST_VALID_DAY, ALREADY_VOID, row.lastValidDay);
        }
        if (row.lastValidDay.isAfter(today.plusYears(LONG_TERM_YEARS))) {
            row.find(SheetColumn.LAST_VALID_DAY, LONG_TERM, LONG_TERM_YEARS);
        }
        if (row.idNumber != null && row.idNumber.birthDate().plusYears(FULL_AGE).isAfter(row.issuedOn == null ? today : row.issuedOn)) {
            row.find(SheetColumn.ID_NUMBER, UNDER_AGE, FULL_AGE);
        }
    }

    /** The text of a cell, or {@code null} with the reason found; formulas are refused, their last value may be stale. */
    private static String text(SheetRow row, SheetColumn column, SheetReason missing) {
        var cell = row.typed.cell(column);
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
}
