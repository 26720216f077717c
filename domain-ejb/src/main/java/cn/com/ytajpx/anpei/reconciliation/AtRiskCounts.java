package cn.com.ytajpx.anpei.reconciliation;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How many certificates end day by day, and of how many of them the renewal is in hand.
 *
 * @param everybody of every post
 * @param ofPost    of the post that is asked for; of every post where none is
 */
record AtRiskCounts(List<Ending> everybody, List<Ending> ofPost) {

    /**
     * The certificates that end on a day.
     *
     * @param daysLeft calendar days from today
     * @param inHand   those of {@code all} whose person has a place in time
     */
    record Ending(int daysLeft, long all, long inHand) {

        private long atRisk() {
            return all - inHand;
        }
    }

    Horizon within(int distance) {
        return new Horizon(distance, sum(everybody, distance, Ending::all), sum(everybody, distance, Ending::atRisk));
    }

    /** Of the post that is asked for. */
    long atRiskOfPost(int distance) {
        return sum(ofPost, distance, Ending::atRisk);
    }

    private static long sum(List<Ending> days, int distance, ToLongFunction<Ending> of) {
        return days.stream().filter(ending -> ending.daysLeft() <= distance).mapToLong(of).sum();
    }
}
