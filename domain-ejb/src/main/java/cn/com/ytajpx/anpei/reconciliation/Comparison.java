package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.certificate.PeopleChanged;
import cn.com.ytajpx.anpei.listing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/**
 * Says of everybody on which of the five lists they are, and keeps it in {@code compared_person}: compared are those whose
 * pre-registration has changed since, which its row says by itself ({@code uncompared}), and those whose bookings a roster changes.
 * Those on the waiting list hold no seat and are expected in no list until the province shows them. Each statement names its indexes:
 * right after many rows have come the database's statistics are still of the day before.
 */
@Dependent
class Comparison {

    /** Whether anybody is to be compared: an expression, for whoever asks the database anyway. */
    static final String OUTDATED = """
            (exists (select 1 from preregistration where uncompared = 1) or exists (select 1 from compared_person x
                join holder h force index (holder_id_number) on h.id_number_fingerprint = x.id_number_fingerprint where x.holder_id is null))""";

    /** Whom the register has come to know since the province showed them. */
    private static final String MET = """
            update compared_person x join holder h force index (holder_id_number) on h.id_number_fingerprint = x.id_number_fingerprint
            set x.holder_id = h.id where x.holder_id is null""";

    /** Whoever is changing one right now is left for the next time, and not waited for. */
    private static final String CHANGED = "select id from preregistration where uncompared = 1 for update skip locked";

    private static final String REGISTERED = """
            (select distinct h.id_number_fingerprint, p.plan_year, p.kind from preregistration p join holder h on h.id = p.holder_id
            where p.id in (%s))""";

    /** Those whose class is of another year or kind than when they were last compared. */
    private static final String MOVED = """
            compared_person c join preregistration p on p.id = c.preregistration_id and (p.plan_year <> c.plan_year or p.kind <> c.kind)
            where p.id in (%s)""";

    private static final String LEFT_BEHIND = "(select c.id_number_fingerprint, c.plan_year, c.kind from " + MOVED + ")";

    private static final String BOOKED = """
            (select distinct e.id_number_fingerprint, e.plan_year, e.kind from booking_evidence e
            where e.source = 'ROSTER' and e.source_id in (%s) and e.training_class_id in (%s))""";

    /** Whom the lists may lose: the unknown here, the withdrawn, and those who wait. */
    private static final String FORGET = """
            delete c from %s x straight_join compared_person c force index (compared_person) on c.id_number_fingerprint = x.id_number_fingerprint
                and c.plan_year = x.plan_year and c.kind = x.kind
            left join preregistration p on p.id = c.preregistration_id
            where p.live is null or p.state = 'WAITING'""";

    private static final String REMEMBER = """
            insert into compared_person (id_number_fingerprint, plan_year, kind, list, class_id, name, employer_name, preregistration_id,
                holder_id, seat, booked_class_id, name_differs, employer_differs, mobile_differs)
            %s
            on duplicate key update plan_year = values(plan_year), kind = values(kind), list = values(list), class_id = values(class_id),
                name = values(name), employer_name = values(employer_name), seat = values(seat), booked_class_id = values(booked_class_id),
                name_differs = values(name_differs), employer_differs = values(employer_differs), mobile_differs = values(mobile_differs)""";

    /** Those who are known here, each with the booking beside it: the newest in another class, or the one in the same. */
    private static final String SIDE_BY_SIDE = """
            select straight_join x.id_number_fingerprint, x.plan_year, x.kind, p.training_class_id class_id, h.name, p.employer_name,
                p.id preregistration_id, h.id holder_id, p.state <> 'WAITING' seat, e.training_class_id booked_class_id,
                coalesce(e.name <> h.name, false) name_differs,
                coalesce(e.employer_name <> p.employer_name and p.employer_name <> '' and %s <> %s, false) employer_differs,
                coalesce(e.mobile_fingerprint <> h.mobile_fingerprint, false) mobile_differs
            from %%1$s x
            join holder h force index (holder_id_number) on h.id_number_fingerprint = x.id_number_fingerprint
            join preregistration p force index (preregistration_one_live)
                on p.holder_id = h.id and p.plan_year = x.plan_year and p.kind = x.kind and p.live = 1
            left join booking_evidence e on e.id = coalesce((select max(b.id) %%2$s <> p.training_class_id), (select b.id %%2$s = p.training_class_id))"""
            .formatted(tidy("e.employer_name"), tidy("p.employer_name"));

    private static final String BOOKINGS = """
            from booking_evidence b force index (booking_evidence_person) where b.id_number_fingerprint = x.id_number_fingerprint
                and b.plan_year = x.plan_year and b.kind = x.kind and b.holds and b.training_class_id""";

    private static final String HERE = """
            select x.id_number_fingerprint, x.plan_year, x.kind,
                case when x.booked_class_id is null then 'ONLY_HERE' when x.booked_class_id <> x.class_id then 'CLASS_DIFFERS'
                    when x.name_differs or x.employer_differs or x.mobile_differs then 'DATA_DIFFERS' else 'IN_BOTH' end,
                x.class_id, x.name, x.employer_name, x.preregistration_id, x.holder_id, x.seat, x.booked_class_id,
                x.name_differs, x.employer_differs, x.mobile_differs
            from (%s) x where x.booked_class_id is not null or x.seat""";

    /** Those who are known there alone. */
    private static final String THERE = """
            select straight_join x.id_number_fingerprint, x.plan_year, x.kind, 'ONLY_THERE', e.training_class_id, e.name,
                coalesce(e.employer_name, ''), null, h.id, false, e.training_class_id, false, false, false
            from %s x
            join booking_evidence e force index (booking_evidence_person) on e.id_number_fingerprint = x.id_number_fingerprint
                and e.plan_year = x.plan_year and e.kind = x.kind and e.holds
            left join holder h force index (holder_id_number) on h.id_number_fingerprint = x.id_number_fingerprint
            where not exists (select 1 from preregistration p force index (preregistration_one_live)
                where p.holder_id = h.id and p.plan_year = x.plan_year and p.kind = x.kind and p.live = 1)""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    ReconciliationTurn turn;

    /** Compares whoever has changed; it costs nothing where nobody has. */
    void bringUpToDate() {
        if (Sql.truth(em.createNativeQuery("select " + OUTDATED).getSingleResult())) {
            compareChanged();
        }
    }

    void compareChanged() {
        turn.toCompare();
        var changed = ids(em.createNativeQuery(CHANGED).getResultList());
        run(REMEMBER.formatted(THERE.formatted(LEFT_BEHIND.formatted(changed))));
        run(("delete c from " + MOVED).formatted(changed));
        compare(REGISTERED.formatted(changed));
        run("update preregistration set compared_version = version where id in (%s)".formatted(changed));
        run(MET);
    }

    /** Compares whom these rosters name in these classes; the caller holds the turn. */
    void ofRosters(Set<Long> rosters, Set<Long> classes) {
        compare(BOOKED.formatted(ids(rosters), ids(classes)));
    }

    private void compare(String people) {
        run(FORGET.formatted(people));
        run(REMEMBER.formatted(HERE.formatted(SIDE_BY_SIDE.formatted(people, BOOKINGS))));
        run(REMEMBER.formatted(THERE.formatted(people)));
    }

    /** A mobile is one of the things that are compared; whom the register forgets it may come to know again. */
    void compareAnew(@Observes PeopleChanged people) {
        var holders = ids(people.holders());
        run("update preregistration set compared_version = null where holder_id in (%s) and live = 1".formatted(holders));
        run("update compared_person set holder_id = null where holder_id in (%s) and preregistration_id is null".formatted(holders));
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    /** For an {@code in}, which wants one at least. */
    private static String ids(Iterable<?> ids) {
        var list = new StringBuilder("0");
        ids.forEach(id -> list.append(',').append(id));
        return list.toString();
    }

    /** Brackets and blanks are no difference. */
    private static String tidy(String column) {
        return "replace(replace(replace(%s, '（', '('), '）', ')'), ' ', '')".formatted(column);
    }
}
