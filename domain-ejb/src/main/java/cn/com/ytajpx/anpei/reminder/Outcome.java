package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDate;

/**
 * What became of the newest reminders of the current certificates of one last valid day, as far as they are of one distance.
 *
 * @param people how many; those to be taken off from others are negative
 */
record Outcome(LocalDate lastValidDay, int distance, Explanation explanation, long people) {

    /** What became of a reminder {@code r}: staff have called, or the best that any of its messages came to. */
    static final String SQL = """
            case when r.called_at is not null then 'CALLED' when r.delivered_at is not null then 'DELIVERED'
                else coalesce((select elt(min(field(m.status, 'SENT', 'WAITING', 'FAILED', 'GIVEN_UP', 'SUPPRESSED')),
                    'DELIVERED', 'ON_ITS_WAY', 'ON_ITS_WAY', 'UNDELIVERED', 'WITHDRAWN')
                    from message m where m.cause = 'reminder' and m.cause_id = r.id), 'TO_CALL') end""";
}
