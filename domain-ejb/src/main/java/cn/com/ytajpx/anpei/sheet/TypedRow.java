package cn.com.ytajpx.anpei.sheet;

import java.util.Map;

/**
 * A row as it stands in the sheet.
 *
 * @param number as Excel counts it, from 1
 */
public record TypedRow<C extends Enum<C> & Column>(int number, Map<C, TypedCell> cells) {

    public TypedCell cell(C column) {
        return cells.getOrDefault(column, TypedCell.NOTHING);
    }

    boolean empty() {
        return cells.values().stream().allMatch(TypedCell::empty);
    }
}
