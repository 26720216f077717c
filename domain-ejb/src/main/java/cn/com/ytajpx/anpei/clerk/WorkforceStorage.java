package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.employer.Consent;
import cn.com.ytajpx.anpei.employer.Employer;
import cn.com.ytajpx.anpei.preregistration.Enrolled;
import cn.com.ytajpx.anpei.preregistration.RegisteredBy;
import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Moves the storable rows of a preview into the list of people and the classes with a handful of statements, whatever their number. */
@Dependent
class WorkforceStorage {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    Enrolled enrolled;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    WorkforceStored store(WorkforceImport from, Employer employer, boolean riskAccepted) {
        addHolders(from, employer);
        int people = employ(from, employer);
        var wishes = wishes(from, employer);
        int places = 0;
        for (var wish : wishes.entrySet()) {
            places += enrolled.registerAll(wish.getValue(), wish.getKey(), RegisteredBy.clerk(riskAccepted));
        }
        int wanted = wishes.values().stream().mapToInt(List::size).sum();
        return new WorkforceStored(people, places, notEmployed(from, employer) + wanted - places);
    }

    private void addHolders(WorkforceImport from, Employer employer) {
        entityManager.createNativeQuery("""
                insert into holder (name, id_number_sealed, id_number_fingerprint, id_number_masked, mobile_sealed, mobile_fingerprint,
                    mobile_masked, employer_name)
                select r.name, r.id_number_sealed, r.id_number_fingerprint, r.id_number_masked, r.mobile_sealed, r.mobile_fingerprint,
                    r.mobile_masked, ?2
                from workforce_import_row r where r.import_id = ?1 and r.verdict in ('GOOD', 'WARNED') and not exists (
                    select 1 from holder h where h.id_number_fingerprint = r.id_number_fingerprint)""")
                .setParameter(1, from.id()).setParameter(2, employer.name()).executeUpdate();
    }

    /** Whoever works nowhere and is known by the name of the row. */
    private int employ(WorkforceImport from, Employer employer) {
        return entityManager.createNativeQuery("""
                insert into employment (holder_id, employer_id, post, since, consent_version, consent_at, consent_by)
                select h.id, ?2, r.post, ?3, ?4, ?5, ?6
                from workforce_import_row r straight_join holder h on h.id_number_fingerprint = r.id_number_fingerprint and h.name = r.name
                where r.import_id = ?1 and r.verdict in ('GOOD', 'WARNED')
                    and not exists (select 1 from employment e where e.now_holder = h.id) order by r.sheet_row""")
                .setParameter(1, from.id()).setParameter(2, employer.id()).setParameter(3, LocalDate.now(clock))
                .setParameter(4, Consent.VERSION).setParameter(5, LocalDateTime.now(clock)).setParameter(6, user.displayName()).executeUpdate();
    }

    /** Who of the sheet works for the company and is to get into which class, in the order of the sheet. */
    private Map<String, List<Long>> wishes(WorkforceImport from, Employer employer) {
        List<?> rows = entityManager.createNativeQuery("""
                select r.class_code, h.id from workforce_import_row r
                straight_join holder h on h.id_number_fingerprint = r.id_number_fingerprint
                straight_join employment e on e.now_holder = h.id and e.employer_id = ?2
                where r.import_id = ?1 and r.verdict in ('GOOD', 'WARNED') and r.class_code is not null order by r.sheet_row""")
                .setParameter(1, from.id()).setParameter(2, employer.id()).getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.groupingBy(row -> (String) row[0], LinkedHashMap::new,
                Collectors.mapping(row -> ((Number) row[1]).longValue(), Collectors.toList())));
    }

    private int notEmployed(WorkforceImport from, Employer employer) {
        return ((Number) entityManager.createNativeQuery("""
                select count(*) from workforce_import_row r join holder h on h.id_number_fingerprint = r.id_number_fingerprint
                where r.import_id = ?1 and r.verdict in ('GOOD', 'WARNED')
                    and not exists (select 1 from employment e where e.now_holder = h.id and e.employer_id = ?2)""")
                .setParameter(1, from.id()).setParameter(2, employer.id()).getSingleResult()).intValue();
    }
}
