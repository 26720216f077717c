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

    List<OpenSlice> unreminded(DueDay day) {
        var distances = distances(day.asOf());
        var slices = new ArrayList<OpenSlice>();
        slices.addAll(open(lapsed(day), day, distances));
        slices.addAll(open(due(DueSlices.on(day, distances)), day, distances));
        return slices;
    }

    private List<?> due(DueSlices slices) {
        return em.createNativeQuery("""
                        select straight_join s.last_valid_day, count(*)
                        from %s s join certificate c on c.last_valid_day = s.last_valid_day and c.successor_id is null
                        where s.distance <> %d
                          and not exists (select 1 from reminder r where r.certificate_id = c.id
                              and r.last_valid_day = c.last_valid_day and r.distance <= s.distance)
                        group by s.last_valid_day order by s.last_valid_day""".formatted(DueSlices.SQL, Distances.VOID))
                .setParameter(1, slices.json()).getResultList();
    }

    /** Those whose void notices may be missing since the last day covered, and those that were reminded while they were valid. */
    private List<?> lapsed(DueDay day) {
        var since = day.coveredTo();
        var lookBack = day.asOf().minusDays(VOID_LOOK_BACK_DAYS);
        return em.createNativeQuery("""
                        select c.last_valid_day, count(*) from certificate c
                        where c.last_valid_day between ?1 and ?2 and c.successor_id is null
                          and not exists (select 1 from reminder r where r.certificate_id = c.id
                              and r.last_valid_day = c.last_valid_day and r.distance = -1)
                          and (c.last_valid_day >= ?3 or exists (select 1 from reminder known
                              where known.certificate_id = c.id and known.last_valid_day = c.last_valid_day))
                        group by c.last_valid_day order by c.last_valid_day""")
                .setParameter(1, since.isBefore(lookBack) ? since : lookBack).setParameter(2, day.asOf().minusDays(1))
                .setParameter(3, since).getResultList();
    }

    private static List<OpenSlice> open(List<?> counted, DueDay day, Distances distances) {
        return counted.stream().map(Object[].class::cast).map(row ->
                new OpenSlice(day.slice(((Date) row[0]).toLocalDate(), distances), ((Number) row[1]).longValue())).toList();
    }

    long notDue(LocalDate asOf) {
        return ((Number) em.createNativeQuery("select count(*) from certificate where last_valid_day > ?1 and successor_id is null")
                .setParameter(1, asOf.plusDays(distances(asOf).largest())).getSingleResult()).longValue();
    }

    long highestCertificate() {
        return ((Number) em.createNativeQuery("select coalesce(max(id), 0) from certificate").getSingleResult()).longValue();
    }
}
