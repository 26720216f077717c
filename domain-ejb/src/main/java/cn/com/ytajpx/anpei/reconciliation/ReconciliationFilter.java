package cn.com.ytajpx.anpei.reconciliation;

/**
 * Whom to show.
 *
 * @param planYear  the year of the plan
 * @param list      null for all five
 * @param classCode the class here, of those who are unknown here the class there; null for all
 * @param text      the beginning of a name, or a part of a unit's; null or blank for all
 */
public record ReconciliationFilter(int planYear, FiveList list, String classCode, String text) {

    public ReconciliationFilter {
        text = text == null ? "" : text.strip();
    }

    public static ReconciliationFilter of(int planYear) {
        return new ReconciliationFilter(planYear, null, null, "");
    }

    public ReconciliationFilter with(FiveList other) {
        return new ReconciliationFilter(planYear, other, classCode, text);
    }
}
