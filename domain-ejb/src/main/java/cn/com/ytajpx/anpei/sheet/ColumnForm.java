package cn.com.ytajpx.anpei.sheet;

import java.util.List;

/**
 * What a column is like.
 *
 * @param required whether a sheet without it is refused as a whole
 * @param longest  characters that a text may have
 * @param width    on the blank sheet, in characters
 * @param headings as the blank sheet writes it first, then others that are understood, tidy as {@link Column#headed} compares them
 */
public record ColumnForm(boolean required, int longest, int width, List<String> headings) {

    public static ColumnForm mandatory(int longest, int width, String... headings) {
        return new ColumnForm(true, longest, width, List.of(headings));
    }

    public static ColumnForm optional(int longest, int width, String... headings) {
        return new ColumnForm(false, longest, width, List.of(headings));
    }
}
