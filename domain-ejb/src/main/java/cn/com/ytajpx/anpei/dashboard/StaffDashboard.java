package cn.com.ytajpx.anpei.dashboard;

import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.reconciliation.AtRisk;
import cn.com.ytajpx.anpei.reconciliation.Horizon;
import cn.com.ytajpx.anpei.reminder.Explanation;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The start page of the centre's staff: everybody sees what they may. Changes nothing. */
@Stateless
@RolesAllowed(Permission.STAFF_AREA)
public class StaffDashboard {

    /** Calendar days to the last valid day. */
    private static final List<Integer> DISTANCES = List.of(30, 60, 90);

    private static final String WAITING = """
            select (select count(*) from training_class t join preregistration p on p.training_class_id = t.id
                        join holder h on h.id = p.holder_id
                    where t.status = 'PUBLISHED' and ?1 between t.booking_opens and t.booking_closes and p.state in ('REGISTERED', 'LATE')
                      and not exists (select 1 from booking_evidence e force index (booking_evidence_person)
                          where e.id_number_fingerprint = h.id_number_fingerprint
                          and e.plan_year = p.plan_year and e.kind = p.kind and e.holds)),
                (select count(*) from preregistration where state = 'LATE'),
                (select count(*) from late_case where open = 1),
                (select count(*) from employer_clerk where state = 'PENDING'),
                (select count(*) from employment_claim where state = 'OPEN'),
                (select count(*) from message where status = 'GIVEN_UP'),
                (select count(*) from message where status = 'FAILED')""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    PlanService plan;

    @Inject
    AtRisk atRisk;

    @Inject
    ReminderReport reminders;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    public Dashboard look() {
        var today = LocalDate.now(clock);
        var classes = plan.planOf(today.getYear());
        return new Dashboard(today, classes, user.may(Permission.PREREGISTRATIONS_READ) ? fills(classes, today) : List.of(), horizons(),
                tasks(today));
    }

    private List<Horizon> horizons() {
        return user.may(Permission.CERTIFICATES_READ) ? atRisk.horizons(DISTANCES) : List.of();
    }

    private List<ClassFill> fills(List<TrainingClass> classes, LocalDate today) {
        var counts = new HashMap<String, Map<String, Long>>();
        for (Object row : em.createNativeQuery("""
                        select t.code, p.state, count(*) from training_class t join preregistration p on p.training_class_id = t.id and p.live = 1
                        where t.plan_year = ?1 group by 1, 2""").setParameter(1, today.getYear()).getResultList()) {
            var columns = (Object[]) row;
            counts.computeIfAbsent((String) columns[0], code -> new HashMap<>()).put((String) columns[1], ((Number) columns[2]).longValue());
        }
        return classes.stream().filter(each -> each.status() == ClassStatus.PUBLISHED && !each.study().closedBy(today))
                .sorted(Comparator.comparing(each -> each.study().opens())).map(each -> fill(each, counts.getOrDefault(each.code(), Map.of()))).toList();
    }

    private static ClassFill fill(TrainingClass one, Map<String, Long> counts) {
        return new ClassFill(one, counts.getOrDefault("REGISTERED", 0L), counts.getOrDefault("LATE", 0L), counts.getOrDefault("WAITING", 0L));
    }

    private Map<Task, Long> tasks(LocalDate today) {
        var row = (Object[]) em.createNativeQuery(WAITING).setParameter(1, today).getSingleResult();
        var tasks = new EnumMap<Task, Long>(Task.class);
        var counted = List.of(Task.NOT_BOOKED, Task.LATE_TO_CONFIRM, Task.LATE_CASES, Task.EMPLOYERS_PENDING, Task.EMPLOYMENT_CLAIMS,
                Task.DELIVERIES_GIVEN_UP, Task.DELIVERIES_FAILED);
        for (int i = 0; i < counted.size(); i++) {
            tasks.put(counted.get(i), ((Number) row[i]).longValue());
        }
        if (user.may(Permission.CERTIFICATES_READ)) {
            var coverage = reminders.coverage();
            tasks.put(Task.CALLS, coverage.calls());
            tasks.put(Task.UNEXPLAINED, coverage.counts().get(Explanation.UNEXPLAINED));
        }
        tasks.entrySet().removeIf(each -> each.getValue() == 0 || !user.may(each.getKey().permission()));
        return tasks;
    }
}
