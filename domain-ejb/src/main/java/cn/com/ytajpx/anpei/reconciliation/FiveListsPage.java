package cn.com.ytajpx.anpei.reconciliation;

import java.util.List;

/**
 * A page of the five lists.
 *
 * @param overview every class of the year with the counts of the filter's text, whatever its list and class; without rosters
 */
public record FiveListsPage(Overview overview, List<ReconciliationRow> rows) {
}
