package cn.com.ytajpx.anpei.sheet;

import java.util.List;
import java.util.Map;

/**
 * A row of a preview as it is shown.
 *
 * @param number as Excel counts it, from 1
 * @param cells  what is shown in each column; ID numbers and mobiles masked
 */
public record ShownRow<C extends Enum<C> & Column>(int number, Verdict verdict, Map<C, String> cells, List<Finding<C>> findings) {

    public String cell(C column) {
        return cells.getOrDefault(column, "");
    }

    /** What is to be said of a cell. */
    public List<Finding<C>> findingsAt(C column) {
        return findings.stream().filter(finding -> finding.column() == column).toList();
    }
}
