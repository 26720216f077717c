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

    /** Those who are where they were are not written again; names are compared letter by letter. */
    private static final String REMEMBER = """
            insert into compared_person (id_number_fingerprint, plan_year, kind, list, class_id, name, employer_name, preregistration_id,
                holder_id, seat, booked_class_id, name_differs, employer_differs, mobile_differs)
            select n.* from (%s) n left join compared_person c force index (compared_person_once) on c.preregistration_id = n.preregistration_id
            where c.id is null or not ((c.plan_year, c.kind, c.list, c.class_id, binary c.name, binary c.employer_name, c.seat, c.name_differs,
                c.employer_differs, c.mobile_differs) = (n.plan_year, n.kind, n.list, n.class_id, n.name, n.employer_name, n.seat, n.name_differs, n.employer_differs,
                n.mobile_differs) and c.booked_class_id <=> n.booked_class_id)
            on duplicate key update plan_year = values(plan_year), kind = values(kind), list = values(list), class_id = values(class_id),
                name = values(name), employer_name = values(employer_name), seat = values(seat), booked_class_id = values(booked_class_id),
                name_differs = values(name_differs), employer_differs = values(employer_differs), mobile_differs = values(mobile_differs)""";

    private static final String BOOKINGS = """
            booking_evidence e force index (booking_evidence_person) on e.id_number_fingerprint = x.id_number_fingerprint
                and e.plan_year = x.plan_year and e.kind = x.kind and e.holds = 1""";

    /** Those who are known here, with the bookings beside each: the first is the newest in another class, or the one in the same. */
    private static final String SIDE_BY_SIDE = """
            select straight_join x.id_number_fingerprint, x.plan_year, x.kind, p.training_class_id class_id, h.name, p.employer_name,
                p.id preregistration_id, h.id holder_id, p.state <> 'WAITING' seat, e.training_class_id booked_class_id,
                coalesce(e.name <> h.name, false) name_differs,
                coalesce(e.employer_name <> p.employer_name and p.employer_name <> '' and %s <> %s, false) employer_differs,
                coalesce(e.mobile_fingerprint <> h.mobile_fingerprint, false) mobile_differs,
                row_number() over (partition by p.id order by e.training_class_id = p.training_class_id, e.id desc) nth
            from %%s x
            join holder h force index (holder_id_number) on h.id_number_fingerprint = x.id_number_fingerprint
            join preregistration p force index (preregistration_one_live)
                on p.holder_id = h.id and p.plan_year = x.plan_year and p.kind = x.kind and p.live = 1
            left join %s""".formatted(tidy("e.employer_name"), tidy("p.employer_name"), BOOKINGS);

    private static final String HERE = """
            select x.id_number_fingerprint, x.plan_year, x.kind,
                case when x.booked_class_id is null then 'ONLY_HERE' when x.booked_class_id <> x.class_id then 'CLASS_DIFFERS'
                    when x.name_differs or x.employer_differs or x.mobile_differs then 'DATA_DIFFERS' else 'IN_BOTH' end list,
                x.class_id, x.name, x.employer_name, x.preregistration_id, x.holder_id, x.seat, x.booked_class_id,
                x.name_differs, x.employer_differs, x.mobile_differs
            from (%s) x where x.nth = 1 and (x.booked_class_id is not null or x.seat)""";

    /** Those who are known there alone. */
    private static final String THERE = """
            select straight_join x.id_number_fingerprint, x.plan_year, x.kind, 'ONLY_THERE' list, e.training_class_id class_id, e.name,
                coalesce(e.employer_name, '') employer_name, null preregistration_id, h.id holder_id, false seat, e.training_class_id booked_class_id,
                false name_differs, false employer_differs, false mobile_differs
            from %%s x
            left join holder h force index (holder_id_number) on h.id_number_fingerprint = x.id_number_fingerprint
            left join preregistration p force index (preregistration_one_live)
                on p.holder_id = h.id and p.plan_year = x.plan_year and p.kind = x.kind and p.live = 1
            join %s
            where p.id is null""".formatted(BOOKINGS);

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
        run(REMEMBER.formatted(HERE.formatted(SIDE_BY_SIDE.formatted(people))));
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
