package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.listing.NamedPeople;
import java.util.Collections;

/**
 * Why those due were or were not reminded, as a table: {@code certificate_id, last_valid_day, distance, explanation} and the
 * {@code reminder_id} of the newest reminder, if it is near enough. The slices are its first parameter, {@link DueSlices#json};
 * those of the certificates follow.
 *
 * @param highestCertificate the newest that the last run can have seen
 * @param bySms              whether something carries SMS
 */
record ExplainedSql(long highestCertificate, boolean bySms) {

    /** Those of every slice that nothing has renewed, out of an index alone. */
    static final String CURRENT = "certificate c force index (certificate_current) on c.last_valid_day = s.last_valid_day and c.successor_id is null";

    /** Those of every slice. */
    static final String EVERY = "certificate c on c.last_valid_day = s.last_valid_day";

    /** Those of {@link #CURRENT} with a reminder that is neither known to have left nor followed by a call. */
    static final String OPEN = """
            reminder o force index (reminder_newest) on o.superseded = 0 and o.last_valid_day = s.last_valid_day
                and o.called_at is null and o.delivered_at is null
            join certificate c on c.id = o.certificate_id and c.successor_id is null""";

    /**
     * Those of whoever is named; {@link NamedPeople#arguments}, the first and the last of the slices' last valid days are its parameters.
     * With a limit the database finds them before it joins them.
     */
    static final String NAMED = """
            (select c.id, c.holder_id, c.successor_id, c.last_valid_day from %s straight_join certificate c on c.holder_id = named.id
            where c.last_valid_day between ? and ? limit %d) c on c.last_valid_day = s.last_valid_day""".formatted(NamedPeople.SQL, Integer.MAX_VALUE);

    /**
     * In this order: slices and certificates, the newest reminder of each, unless the slice has none; people only where no reminder
     * is near enough.
     */
    private static final String EXPLAINED = """
            select straight_join c.id certificate_id, s.last_valid_day, s.distance, if(r.distance <= s.distance, r.id, null) reminder_id,
                case when c.successor_id is not null then 'RENEWED'
                     when r.distance <= s.distance then %s
                     when s.known_only and r.id is null then 'LAPSED_BEFORE'
                     when s.covered and c.id <= %d then 'UNEXPLAINED'
                     when p.email is not null or %s
                         or exists (select 1 from account a where a.id_number_fingerprint = p.id_number_fingerprint) then 'TO_REMIND'
                     else 'TO_REMIND_BY_CALL' end explanation
            from %s
            left join reminder r force index (reminder_newest)
                on r.superseded = 0 and r.last_valid_day = s.last_valid_day and r.certificate_id = if(s.reminded, c.id, null)
            left join holder p on p.id = c.holder_id and (r.id is null or r.distance > s.distance)""";

    /** Some of {@link #EVERY}; their ids are its parameters. */
    static String these(int certificates) {
        return EVERY + " and c.id in (" + String.join(",", Collections.nCopies(certificates, "?")) + ")";
    }

    /**
     * @param certificates {@link #CURRENT}, {@link #EVERY}, {@link #OPEN}, {@link #NAMED}, {@link #these}, or others as {@code c}, with a condition that
     *                     joins them to {@code s}
     */
    String of(String certificates) {
        return explained(DueSlices.SQL + " s join " + certificates);
    }

    /**
     * One by one in the order of an index.
     *
     * @param tables certificates {@code c} and those they are found by
     */
    String along(String tables) {
        return explained(tables + " join " + DueSlices.SQL + " s on s.last_valid_day = c.last_valid_day");
    }

    /** Those of {@link #CURRENT} without a reminder that is near enough. */
    String unreminded() {
        return of(CURRENT) + " where r.id is null or r.distance > s.distance";
    }

    private String explained(String slicesAndCertificates) {
        return EXPLAINED.formatted(Outcome.SQL, highestCertificate, bySms ? "p.mobile_sealed is not null" : "false", slicesAndCertificates);
    }
}
