package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.sheet.Verdict;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Makes up a roster for the demonstration in which each of the five lists has somebody. */
@Stateless
@PermitAll
public class FictitiousRosters {

    /** Of six made-up people who have pre-registered: two the same, one with other data, one in another class, one sent back, one missing. */
    private static final String OF_THE_PREREGISTERED = """
            insert into roster_row (import_id, sheet_row, verdict, name, id_number_fingerprint, id_number_masked, employer_name,
                training_class_id, class_name, state, mobile_fingerprint, mobile_masked, findings)
            select ?1, 1 + row_number() over (order by n.place), 'GOOD', n.name, n.id_number_fingerprint, n.id_number_masked,
                if(n.place %% 6 = 1, concat(n.employer, n.branch), n.employer), if(n.place %% 6 = 2, o.id, n.class_id),
                if(n.place %% 6 = 2, o.name, n.class_name), case n.place %% 6 when 3 then 'REJECTED' when 5 then 'SUBMITTED' else 'ACCEPTED' end,
                if(n.place %% 6 = 1, unhex(sha2(n.place, 256)), n.mobile_fingerprint), if(n.place %% 6 = 1, '138****0000', n.mobile_masked), '[]'
            from (select row_number() over (order by t.study_from, p.id) - 1 place, t.id class_id, t.name class_name, h.name,
                      h.id_number_fingerprint, h.id_number_masked, h.mobile_fingerprint, h.mobile_masked,
                      coalesce(nullif(p.employer_name, ''), h.employer_name) employer, ?3 branch
                  from training_class t join preregistration p on p.training_class_id = t.id and p.state = 'REGISTERED'
                  join holder h on h.id = p.holder_id and h.fictitious where t.code in (%s)) n
            join training_class o on o.code = ?2 where n.place %% 6 <> 4""";

    private static final String OF_STRANGERS = """
            insert into roster_row (import_id, sheet_row, verdict, name, id_number_fingerprint, id_number_masked, employer_name,
                training_class_id, class_name, state, mobile_masked, findings)
            select ?1, 1000 + row_number() over (order by c.last_valid_day, c.id), 'GOOD', h.name, h.id_number_fingerprint, h.id_number_masked,
                h.employer_name, t.id, t.name, 'ACCEPTED', h.mobile_masked, '[]'
            from training_class t join certificate c on c.successor_id is null and c.last_valid_day between ?3 and ?4
            join holder h on h.id = c.holder_id and h.fictitious
            where t.code = ?2 and not exists (select 1 from preregistration p where p.holder_id = h.id)
              and not exists (select 1 from certificate e where e.holder_id = h.id and e.successor_id is null and e.id < c.id)
            order by c.last_valid_day, c.id limit 3""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    PlanService plan;

    @Inject
    BookingEvidence evidence;

    public boolean isEmpty() {
        return em.createQuery("select count(r) from RosterImport r", Long.class).getSingleResult() == 0;
    }

    /**
     * A roster of the classes whose provincial window is open; none if no two are.
     *
     * @param fileName as a person would have named the file
     * @param branch   what one in six adds to the employer's name
     */
    public void take(LocalDate today, String fileName, String branch) {
        var open = plan.planOf(today.getYear()).stream().filter(each -> each.status() == ClassStatus.PUBLISHED)
                .filter(each -> each.bookingWindow().contains(today)).map(TrainingClass::code).toList();
        if (open.size() < 2) {
            return;
        }
        var roster = new RosterImport(today.getYear(), fileName, 9_216, CurrentUser.SYSTEM, today.atTime(8, 40));
        em.persist(roster);
        em.flush();
        var counts = new VerdictCounts();
        int rows = write(roster.id(), open, today, branch);
        for (int row = 0; row < rows; row++) {
            counts.add(Verdict.GOOD);
        }
        roster.judged(counts);
        roster.stored(evidence.putInForce(roster.id()), CurrentUser.SYSTEM, today.atTime(8, 42));
    }

    private int write(long id, List<String> open, LocalDate today, String branch) {
        var codes = open.stream().map(code -> "'" + code + "'").collect(Collectors.joining(","));
        int known = em.createNativeQuery(OF_THE_PREREGISTERED.formatted(codes)).setParameter(1, id)
                .setParameter(2, open.get(open.size() - 1)).setParameter(3, branch).executeUpdate();
        return known + em.createNativeQuery(OF_STRANGERS).setParameter(1, id).setParameter(2, open.get(0))
                .setParameter(3, today.plusDays(30)).setParameter(4, today.plusDays(60)).executeUpdate();
    }
}
