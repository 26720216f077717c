package cn.com.ytajpx.anpei.listing;

import java.util.List;

/**
 * What decides between rows that have the sorted column's value in common.
 *
 * @param columns together they are of one row; with the first the order's index goes on
 * @param most    so many rows at most have the first in common
 * @param ofRow   the SQL of the columns of a row; the row's id is its parameter
 */
public record Ties(List<String> columns, int most, String ofRow) {

    /** Rows whose id is in the order's index. */
    public static Ties by(String id) {
        return new Ties(List.of(id), 1, "?");
    }
}
