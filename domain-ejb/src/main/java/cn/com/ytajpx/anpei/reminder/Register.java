package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks the certificate register who lacks what. Every question follows the index on the last valid day. */
@Dependent
class Register {

    private static final int VOID_LOOK_BACK_DAYS = 90;

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    Settings settings;

    Distances distances(LocalDate on) {
        return new Distances(settings.wholeNumbers(SettingKey.REMINDER_DISTANCES, on));
    }

    List<OpenSlice> unreminded(LocalDate asOf, Optional<LocalDate> lastGoodRun) {
        var slices = new ArrayList<OpenSlice>();
        slices.addAll(lapsed(asOf, lastGoodRun.orElse(asOf.minusDays(1))));
        slices.addAll(due(asOf));
        return slices;
    }

    private List<OpenSlice> due(LocalDate asOf) {
        var distances = distances(asOf);
        return open(day -> new Slice(day, distances.newestDue(day, asOf).orElseThrow(), asOf, false), """
                select c.last_valid_day, count(*) from certificate c
                where c.last_valid_day between ?1 and ?2 and c.successor_id is null
                  and not exists (select 1 from reminder r where r.certificate_id = c.id
                      and r.last_valid_day = c.last_valid_day and r.distance <= %s)
                group by c.last_valid_day order by c.last_valid_day""".formatted(distances.newestDueSql("c.last_valid_day", "?1")),
                asOf, asOf.plusDays(distances.largest()));
    }

    /** @param since the last day whose void notices may be missing */
    private List<OpenSlice> lapsed(LocalDate asOf, LocalDate since) {
        var lookBack = asOf.minusDays(VOID_LOOK_BACK_DAYS);
        return open(day -> new Slice(day, Distances.VOID, asOf, day.isBefore(since)), """
                select c.last_valid_day, count(*) from certificate c
                where c.last_valid_day between ?1 and ?2 and c.successor_id is null
                  and not exists (select 1 from reminder r where r.certificate_id = c.id
                      and r.last_valid_day = c.last_valid_day and r.distance = -1)
                  and (c.last_valid_day >= ?3 or exists (select 1 from reminder known
                      where known.certificate_id = c.id and known.last_valid_day = c.last_valid_day))
                group by c.last_valid_day order by c.last_valid_day""",
                since.isBefore(lookBack) ? since : lookBack, asOf.minusDays(1), since);
    }

    long highestCertificate() {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from certificate").getSingleResult()).longValue();
    }

    private List<OpenSlice> open(Function<LocalDate, Slice> sliceOf, String sql, LocalDate... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        var slices = new ArrayList<OpenSlice>();
        for (Object row : query.getResultList()) {
            var columns = (Object[]) row;
            slices.add(new OpenSlice(sliceOf.apply(((Date) columns[0]).toLocalDate()), ((Number) columns[1]).longValue()));
        }
        return slices;
    }
}
