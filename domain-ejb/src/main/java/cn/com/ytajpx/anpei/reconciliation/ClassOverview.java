package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.util.Map;
import java.util.Optional;

/**
 * A class between the two systems.
 *
 * @param counts every list is a key
 * @param roster empty while no roster has named the class: nobody of it is known to be booked
 */
public record ClassOverview(TrainingClass trainingClass, Map<FiveList, Long> counts, Optional<RosterStand> roster) {

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(FiveList list) {
        return counts.get(list);
    }
}
