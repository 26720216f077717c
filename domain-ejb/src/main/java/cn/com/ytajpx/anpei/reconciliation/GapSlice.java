package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;
import java.util.Set;

/**
 * The unit of planning: everybody whom one reminder of one class is for.
 *
 * @param lastValidDays of the certificates that the class is recommended for; empty unless a centre's deadline is near
 */
public record GapSlice(TrainingClass trainingClass, GapReminder reminder, Set<LocalDate> lastValidDays) {

    boolean beforeDeadline() {
        return reminder.kind() == GapKind.DEADLINE_NEAR;
    }

    /** The last day on which telling them is of use. */
    LocalDate usefulTo() {
        return beforeDeadline() ? trainingClass.centreDeadline() : trainingClass.bookingWindow().closes();
    }

    /** {@code 2024-R2/NOT_BOOKED/2024-03-01}. */
    @Override
    public String toString() {
        return trainingClass.code() + "/" + reminder.kind() + "/" + reminder.dueOn();
    }
}
