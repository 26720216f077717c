package cn.com.ytajpx.anpei.reconciliation;

import java.util.List;

/**
 * A page of those at risk.
 *
 * @param horizons how many there are within each distance, whatever the filter
 * @param count    how many the filter wants, on all pages
 */
public record AtRiskPage(List<Horizon> horizons, long count, List<AtRiskRow> rows) {
}
