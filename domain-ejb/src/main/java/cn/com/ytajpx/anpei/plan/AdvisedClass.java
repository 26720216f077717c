package cn.com.ytajpx.anpei.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A class as advised to one person.
 *
 * @param readyOn   the day by which exam and approval are done: study end plus both leads in working days
 * @param slackDays calendar days from {@code readyOn} to the last valid day, negative if too late; {@code null} without a
 *                  valid certificate
 * @param reasons   why the label, the weightiest first
 */
public record AdvisedClass(TrainingClass trainingClass, AdviceLabel label, LocalDate readyOn, Integer slackDays,
        boolean monthFits, boolean centreDeadlinePassed, List<AdviceReason> reasons) {

    public AdvisedClass {
        Objects.requireNonNull(trainingClass);
        Objects.requireNonNull(label);
        Objects.requireNonNull(readyOn);
        reasons = List.copyOf(reasons);
    }

    /** Holding this class still saves the certificate. */
    public boolean safe() {
        return label != AdviceLabel.TOO_LATE;
    }
}
