package cn.com.ytajpx.anpei.reconciliation;

import java.util.List;
import java.util.function.ToLongFunction;

/** How many certificates end day by day, and how many of them at risk. */
record AtRiskCounts(List<Ending> days) {

    /**
     * The certificates that end on a day and are wanted by a filter, or those that are not.
     *
     * @param daysLeft calendar days from today
     * @param atRisk   those of {@code all} whose person is on no way to renew them
     */
    record Ending(int daysLeft, boolean wanted, long all, long atRisk) {
    }

    /** Whatever the filter. */
    Horizon within(int distance) {
        return new Horizon(distance, sum(distance, Ending::all), sum(distance, Ending::atRisk));
    }

    /** At risk and wanted by the filter. */
    long wantedWithin(int distance) {
        return sum(distance, ending -> ending.wanted() ? ending.atRisk() : 0);
    }

    private long sum(int distance, ToLongFunction<Ending> of) {
        return days.stream().filter(ending -> ending.daysLeft() <= distance).mapToLong(of).sum();
    }
}
