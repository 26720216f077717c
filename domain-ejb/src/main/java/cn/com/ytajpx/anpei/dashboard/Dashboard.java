package cn.com.ytajpx.anpei.dashboard;

import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.reconciliation.Horizon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one person of the centre sees first.
 *
 * @param plan     the classes of this year
 * @param fills    of classes that are not over, the next first; empty for whoever may not read pre-registrations
 * @param horizons nearest first; empty for whoever may not read certificates
 * @param tasks    those that wait and that the person may see
 */
public record Dashboard(LocalDate today, List<TrainingClass> plan, List<ClassFill> fills, List<Horizon> horizons, Map<Task, Long> tasks) {

    /** The most seats that are taken in any class, for bars of classes without a stated capacity. */
    public long mostTaken() {
        return fills.stream().mapToLong(ClassFill::taken).max().orElse(0);
    }
}
