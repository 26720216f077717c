package cn.com.ytajpx.anpei.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a sheet, a constant of a feature's enum: the heading of the blank sheet, others that are understood, its limits. */
public interface Column {

    String name();

    int ordinal();

    ColumnForm form();

    default List<String> headings() {
        return form().headings();
    }

    default boolean required() {
        return form().required();
    }

    default int longest() {
        return form().longest();
    }

    default int width() {
        return form().width();
    }

    /** The only texts it may hold, for a list on the blank sheet; empty for any. */
    default List<String> choices() {
        return List.of();
    }

    /** Whether it holds a date. */
    default boolean isDay() {
        return false;
    }

    /** What was typed as it may be shown: without whole ID numbers and mobiles. */
    default String masked(String typed) {
        return typed;
    }

    /** Chinese in both languages: the sheet is passed on to companies. */
    default String heading() {
        return headings().get(0);
    }

    /** Headings are compared without blanks, signs, remarks in brackets and letter case: {@code *有效期至 (精确到日)} is understood. */
    static <C extends Enum<C> & Column> Optional<C> headed(Class<C> columns, String typed) {
        var tidy = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|\\[.*?]|【.*?】", "").replaceAll("[\\s*:_\\u200b\\ufeff]", "");
        return Arrays.stream(columns.getEnumConstants()).filter(column -> column.headings().contains(tidy)).findFirst();
    }

    /** {@code 3706**********1234}; what is too short for an ID number stays. */
    static String maskedNumber(String typed) {
        return typed.length() < 15 ? typed : typed.substring(0, 4) + "**********" + typed.substring(typed.length() - 4);
    }

    /** {@code 138****1234}; what is too short for a mobile stays. */
    static String maskedMobile(String typed) {
        return typed.length() < 8 ? typed : typed.substring(0, 3) + "****" + typed.substring(typed.length() - 4);
    }
}
