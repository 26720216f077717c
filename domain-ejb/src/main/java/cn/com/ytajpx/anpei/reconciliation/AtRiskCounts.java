package cn.com.ytajpx.anpei.reconciliation;

import java.util.List;
import java.util.function.ToLongFunction;

/** How many certificates end day by day, and of how many of them the renewal is in hand. */
record AtRiskCounts(List<Ending> days) {

    /**
     * The certificates that end on a day.
     *
     * @param daysLeft calendar days from today
     * @param inHand   those of {@code all} whose person has a place in time
     */
    record Ending(int daysLeft, long all, long inHand) {
    }

    Horizon within(int distance) {
        return new Horizon(distance, sum(distance, Ending::all), sum(distance, ending -> ending.all() - ending.inHand()));
    }

    private long sum(int distance, ToLongFunction<Ending> of) {
        return days.stream().filter(ending -> ending.daysLeft() <= distance).mapToLong(of).sum();
    }
}
