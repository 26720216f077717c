package cn.com.ytajpx.anpei.reconciliation;

import java.util.List;

/**
 * Some of those at risk.
 *
 * @param count how many the filter wants, listed or not
 */
record AtRiskFound(long count, List<AtRiskRow> rows) {
}
