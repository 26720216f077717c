package cn.com.ytajpx.anpei.it.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.reconciliation.AtRisk;
import cn.com.ytajpx.anpei.reconciliation.AtRiskFilter;
import cn.com.ytajpx.anpei.reconciliation.AtRiskOrder;
import cn.com.ytajpx.anpei.reconciliation.FiveList;
import cn.com.ytajpx.anpei.reconciliation.GapDesk;
import cn.com.ytajpx.anpei.reconciliation.Reconciliation;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationFilter;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationOrder;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * 20,000 people pre-registered in a class and a roster of 20,000 rows, among 200,000 in the register: bringing the roster, which compares
 * everybody and moves all who are on both sides to another list, and the lists, against the plainest SQL join that finds the same; then
 * pages, as staff see them, of the lists and of those at risk.
 */
class ReconciliationBenchmark extends InContainer {

    private static final int PEOPLE = 200_000;
    private static final int REGISTERED = 20_000;
    private static final int ONLY_ON_ROSTER = 2_000;
    private static final int ON_ROSTER_OR_REGISTERED = REGISTERED + ONLY_ON_ROSTER;
    private static final int RUNS = 6;
    private static final int PAGES = 40;
    private static final int WANTED = 200;

    private static final String PLAIN_JOIN = """
            select count(*), sum(e.id is null) from preregistration p join holder h on h.id = p.holder_id
            left join booking_evidence e force index (booking_evidence_person) on e.id_number_fingerprint = h.id_number_fingerprint and e.training_class_id = p.training_class_id and e.holds
            where p.plan_year = 2024""";

    @Inject
    RosterDesk rosters;

    @Inject
    Reconciliation reconciliation;

    @Inject
    GapDesk gaps;

    @Inject
    AtRisk atRisk;

    @Inject
    Registered people;

    @Inject
    PersonalData personalData;

    @Inject
    Domain domain;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    private final List<String> slow = new ArrayList<>();

    @Test
    void twentyThousandAgainstTwentyThousand() throws Exception {
        people.nobody();
        fill();
        var files = List.of(roster(""), roster("分"));
        var previews = new ArrayList<Long>();
        var stores = new ArrayList<Long>();
        var lists = new ArrayList<Long>();
        var joins = new ArrayList<Long>();
        for (int run = 0; run <= RUNS; run++) {
            var file = files.get(run % 2);
            var id = new long[1];
            long preview = millis(() -> id[0] = as(() -> rosters.preview(2024, "roster.xlsx", new ByteArrayInputStream(file))));
            long store = millis(() -> as(() -> rosters.store(id[0], ImportChoice.ONLY_IF_ALL_GOOD)));
            long list = millis(() -> as(() -> reconciliation.overview(2024)));
            long join = millis(() -> domain.rows(PLAIN_JOIN));
            var overview = as(() -> reconciliation.overview(2024));
            assertThat(overview.of(run % 2 == 0 ? FiveList.IN_BOTH : FiveList.DATA_DIFFERS)).isEqualTo(REGISTERED - ONLY_ON_ROSTER);
            assertThat(overview.of(FiveList.ONLY_HERE)).isEqualTo(ONLY_ON_ROSTER);
            assertThat(overview.of(FiveList.ONLY_THERE)).isEqualTo(ONLY_ON_ROSTER);
            say("run %d: preview %d ms, store %d ms, five lists %d ms, plain join %d ms", run, preview, store, list, join);
            if (run > 0) {
                previews.add(preview);
                stores.add(store);
                lists.add(list);
                joins.add(join);
            }
        }
        say("reconciliation: preview %d ms, store and compare %d ms, five lists %d ms; plain join %d ms, everything %.1f of it", at(previews, 50),
                at(stores, 50), at(lists, 50), at(joins, 50), (double) (at(previews, 50) + at(stores, 50) + at(lists, 50)) / at(joins, 50));
        pages("five lists, all classes", () -> reconciliation.overview(2024));
        for (var list : FiveList.values()) {
            for (var order : ReconciliationOrder.values()) {
                pages("page of " + list + " by " + order, () -> page(ReconciliationFilter.of(2024).with(list), order));
            }
        }
        pages("page by name", () -> page(new ReconciliationFilter(2024, FiveList.ONLY_HERE, "2024-R2", "测试1"), ReconciliationOrder.NAME));
        pages("page by a part of an employer's name", () -> page(new ReconciliationFilter(2024, null, null, "海源"), ReconciliationOrder.NAME));
        pages("page after one more has changed", () -> {
            domain.sql("update preregistration set version = version + 1 where id = (select min(id) from preregistration where plan_year = 2024)");
            return page(ReconciliationFilter.of(2024).with(FiveList.IN_BOTH), ReconciliationOrder.CLASS);
        });
        pages("whom the button would tell", () -> gaps.wouldRemind(2024, null));
        for (int days : new int[] {30, 90}) {
            var filter = new AtRiskFilter(days, null, "");
            pages("at risk " + days + ", count and page", () -> atRisk.page(filter, AtRiskOrder.EXPIRY, 100, 50, List.of(days)));
        }
        pages("at risk 30 by employer", () -> atRisk.page(new AtRiskFilter(30, null, "测试1"), AtRiskOrder.EMPLOYER, 0, 50, List.of(30)));
        pages("three horizons", () -> atRisk.horizons(List.of(30, 60, 90)));
        assertThat(at(previews, 50) + at(stores, 50) + at(lists, 50)).isLessThanOrEqualTo(5_000);
        assertThat(slow).as("pages slower than %d ms at the 95th percentile", WANTED).isEmpty();
    }

    private Object page(ReconciliationFilter filter, ReconciliationOrder order) {
        return reconciliation.page(filter, order, 100, 50);
    }

    private void pages(String what, Callable<?> page) throws Exception {
        var times = new ArrayList<Long>();
        for (int i = 0; i < PAGES; i++) {
            times.add(millis(() -> as(page)));
        }
        say("%s: median %d ms, p95 %d ms", what, at(times, 50), at(times, 95));
        if (at(times, 95) > WANTED) {
            slow.add(what + " " + at(times, 95));
        }
    }

    /**
     * The first 18,000 of the registered and 2,000 more.
     *
     * @param branch what their employers' names end with
     */
    private static byte[] roster(String branch) {
        var roster = new Roster();
        for (int number = 1; number <= ON_ROSTER_OR_REGISTERED; number++) {
            if (number <= REGISTERED - ONLY_ON_ROSTER || number > REGISTERED) {
                var person = new Person(number);
                roster.row(person.name(), person.idNumber(), person.employer() + branch, "再培训班第二期", "审核通过", person.mobile());
            }
        }
        return roster.bytes();
    }

    private void fill() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("""
                    insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, mobile_fingerprint, mobile_masked,
                        email, employer_name) values (?, ?, x'00', ?, '9900**********0000', ?, '139****0000', ?, ?)""")) {
                for (int number = 1; number <= ON_ROSTER_OR_REGISTERED; number++) {
                    var person = new Person(number);
                    insert.setInt(1, number);
                    insert.setString(2, person.name());
                    insert.setBytes(3, personalData.fingerprint(PersonalData.Kind.ID_NUMBER, person.idNumber()));
                    insert.setBytes(4, personalData.fingerprint(PersonalData.Kind.MOBILE, person.mobile()));
                    insert.setString(5, "person" + number + "@example.com");
                    insert.setString(6, person.employer());
                    insert.addBatch();
                    if (number % 5_000 == 0) {
                        insert.executeBatch();
                    }
                }
            }
            // nobody asks for the others by their number
            execute(connection, """
                    insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, email, employer_name)
                    select seq, concat('测试', seq), x'00', unhex(sha2(seq, 256)), '9900**********0000',
                        concat('person', seq, '@example.com'), '烟台海源(测试)化工有限公司' from seq_%d_to_%d"""
                    .formatted(ON_ROSTER_OR_REGISTERED + 1, PEOPLE));
            connection.commit();
            execute(connection, """
                    insert into certificate (id, holder_id, post, number, last_valid_day)
                    select id, id, 'PRINCIPAL', concat('IT-', id), date_add('2024-03-01', interval id %% 730 day) from holder""".replace("%%", "%"));
            execute(connection, """
                    insert into preregistration (holder_id, training_class_id, plan_year, kind, state, certificate_id, employer_name, origin,
                        made_by, made_at, state_since)
                    select h.id, t.id, t.plan_year, t.kind, 'REGISTERED', h.id, h.employer_name, 'STAFF', 'tester', '2024-01-02', '2024-01-02'
                    from holder h join training_class t on t.code = '2024-R2' where h.id <= %d""".formatted(REGISTERED));
            connection.commit();
            execute(connection, "analyze table certificate, holder, preregistration, booking_evidence");
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static long millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long at(List<Long> times, int percent) {
        return times.stream().sorted().skip((long) (times.size() - 1) * percent / 100).findFirst().orElseThrow();
    }

    private static <T> T as(Callable<T> work) {
        return Acting.as(work, Permission.RECONCILE, Permission.CERTIFICATES_READ);
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, "BENCHMARK " + text + "%n", arguments);
    }
}
