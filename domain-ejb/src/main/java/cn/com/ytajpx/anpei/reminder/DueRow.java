package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;

/**
 * One certificate that is about to expire, or just has, with its explanation. ID number and mobile are masked.
 *
 * @param distance   the newest distance due; −1 for the void notice
 * @param reminderId null while there is no reminder
 * @param plannedOn  null while there is no reminder
 * @param call       null until staff have called
 */
public record DueRow(long certificateId, String name, String idNumberMasked, String mobileMasked, String employer, String post,
        LocalDate lastValidDay, int distance, Explanation explanation, Long reminderId, LocalDate plannedOn, String classCode, Call call) {

    /** Whether the next run does something about it. */
    boolean isForNextRun() {
        return Explanation.NEXT_RUN.contains(explanation);
    }
}
