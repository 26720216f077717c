package cn.com.ytajpx.anpei.reminder;

import java.sql.Date;
import java.sql.Timestamp;
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

    /** @param columns in the order of the components; three of the call */
    static DueRow of(Object[] columns) {
        return new DueRow(number(columns[0]), (String) columns[1], (String) columns[2], (String) columns[3], (String) columns[4],
                (String) columns[5], day(columns[6]), number(columns[7]).intValue(), Explanation.valueOf((String) columns[8]),
                number(columns[9]), day(columns[10]), (String) columns[11], call(columns[12], columns[13], columns[14]));
    }

    private static Call call(Object at, Object by, Object note) {
        return at == null ? null : new Call(((Timestamp) at).toLocalDateTime(), (String) by, (String) note);
    }

    private static Long number(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column == null ? null : ((Date) column).toLocalDate();
    }

    /** Whether the next run does something about it. */
    boolean isForNextRun() {
        return Explanation.NEXT_RUN.contains(explanation);
    }
}
