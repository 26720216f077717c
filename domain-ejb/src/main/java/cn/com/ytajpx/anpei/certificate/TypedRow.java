package cn.com.ytajpx.anpei.certificate;

import java.util.Map;

/**
 * A row as it stands in the sheet.
 *
 * @param number as Excel counts it, from 1
 */
record TypedRow(int number, Map<SheetColumn, TypedCell> cells) {

    TypedCell cell(SheetColumn column) {
        return cells.getOrDefault(column, TypedCell.NOTHING);
    }

    boolean empty() {
        return cells.values().stream().allMatch(TypedCell::empty);
    }
}
