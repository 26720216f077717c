package cn.com.ytajpx.anpei.certificate;

import java.util.List;
import java.util.Map;

/**
 * A row of a preview as it is shown.
 *
 * @param number as Excel counts it, from 1
 * @param cells  what is shown in each column; ID numbers and mobiles masked
 */
public record ImportRow(int number, Verdict verdict, Map<SheetColumn, String> cells, List<Finding> findings) {

    public String cell(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** What is to be said of a cell. */
    public List<Finding> findingsAt(SheetColumn column) {
        return findings.stream().filter(finding -> finding.column() == column).toList();
    }
}
