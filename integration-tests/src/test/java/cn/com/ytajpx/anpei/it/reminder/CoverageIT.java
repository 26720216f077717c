package cn.com.ytajpx.anpei.it.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.reminder.Coverage;
import cn.com.ytajpx.anpei.reminder.DueFilter;
import cn.com.ytajpx.anpei.reminder.DueList;
import cn.com.ytajpx.anpei.reminder.DueOrder;
import cn.com.ytajpx.anpei.reminder.DueReport;
import cn.com.ytajpx.anpei.reminder.DueRow;
import cn.com.ytajpx.anpei.reminder.Explanation;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.reminder.WouldGet;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everyone due has an explanation, whatever happened to them. */
class CoverageIT extends InContainer {

    @Inject
    Jobs jobs;

    @Inject
    People people;

    @Inject
    ReminderReport report;

    @Inject
    Domain domain;

    @Inject
    MovableClock clock;

    @BeforeEach
    void anEmptyRegister() {
        people.leave();
    }

    @Test
    @DisplayName("R-N1 Of 10,000 certificates none is unexplained, on any day, with nights missed")
    void nobodyIsUnexplained() {
        tenThousand();
        long reminded = 0;
        for (var day : new String[] {"2024-03-01", "2024-03-02", "2024-03-09", "2024-03-10", "2024-05-04"}) {
            clock.set(day + "T01:59");
            assertThat(coverage().unexplained()).as("before the run of " + day).isZero();
            clock.set(day + "T02:00");
            reminded += jobs.remind().written();
            var after = coverage();
            assertThat(after.unexplained()).as("after the run of " + day).isZero();
            assertThat(after.counts()).containsEntry(Explanation.TO_REMIND, 0L).containsEntry(Explanation.TO_REMIND_BY_CALL, 0L);
            assertThat(after.due()).isEqualTo(dueOn(LocalDate.parse(day)));
            assertThat(unlessTheNearestIsTheNewest()).as("after the run of " + day).isZero();
        }
        assertThat(reminded).isEqualTo(domain.count("select count(*) from reminder")).isPositive();
        assertThat(coverage().counts().get(Explanation.TO_CALL)).isPositive();
        assertThat(coverage().counts().get(Explanation.RENEWED)).isPositive();
        assertThat(coverage().counts().get(Explanation.ON_ITS_WAY)).isPositive();
    }

    @Test
    void whoCannotBeReachedIsToBeCalled() {
        people.unreachableWithCertificateTo("2024-03-08");
        jobs.remind();

        assertThat(coverage().calls()).isEqualTo(1);
    }

    @Test
    @DisplayName("R-N1 Everyone due is counted and listed under what a naive look at the tables says, on whatever day one looks")
    void everyoneIsExplained() {
        tenThousand();
        for (var day : new String[] {"2024-03-01", "2024-03-20"}) {
            clock.set(day + "T02:00");
            jobs.remind();
            domain.sql("""
                    update message set status = elt(1 + id % 5, 'SENT', 'WAITING', 'FAILED', 'GIVEN_UP', 'SUPPRESSED'), next_attempt_at = null,
                        sent_at = if(id % 5 = 0, created_at, null)""");
            domain.sql("update reminder set delivered_at = planned_at where id % 2 = 0 and exists (select 1 from message m where m.cause_id = reminder.id and m.status = 'SENT')");
            domain.sql("update reminder set called_at = planned_at, called_by = 'tester', call_note = '已告知' where id % 13 = 0");
            domain.sql("update certificate set successor_id = id + 10000 where id % 17 = day(?) % 17 and id <= 10000", day);
        }
        for (var day : List.of("2024-02-20", "2024-03-19", "2024-03-20", "2024-03-21", "2024-06-01")) {
            var asOf = LocalDate.parse(day);
            var listed = find(new DueList(asOf, DueFilter.ALL, DueOrder.NAME, false));
            var naive = new NaiveExplanations(domain).on(asOf);
            assertThat(listed).as(day).hasSameSizeAs(naive.keySet())
                    .allSatisfy(row -> assertThat(row.explanation()).as(row.toString()).isEqualTo(naive.get(row.certificateId())));
            var counts = Acting.as(() -> report.coverage(asOf), Permission.CERTIFICATES_READ).counts();
            for (var explanation : Explanation.values()) {
                var found = find(new DueList(asOf, DueFilter.of(explanation), DueOrder.LAST_VALID_DAY, true));
                assertThat(found).as(day + " " + explanation).hasSize(counts.get(explanation).intValue())
                        .hasSize(Collections.frequency(naive.values(), explanation))
                        .isSortedAccordingTo(Comparator.comparing(DueRow::lastValidDay).reversed());
            }
        }
    }

    @Test
    void pagesFollowOneAnotherInEveryOrderWhateverIsAskedFor() {
        tenThousand();
        domain.sql("update holder set employer_name = concat('烟台', id % 40, '化工有限公司') where id % 5 <> 0");
        jobs.remind();
        domain.sql("update message set status = if(id % 3 = 0, 'GIVEN_UP', 'SUPPRESSED'), next_attempt_at = null where id % 2 = 0");
        for (var filter : List.of(DueFilter.ALL, DueFilter.of(Explanation.ON_ITS_WAY), DueFilter.of(Explanation.UNDELIVERED, Explanation.WITHDRAWN),
                DueFilter.of(Explanation.RENEWED), new DueFilter(Set.of(), "测试1"), new DueFilter(Set.of(Explanation.UNDELIVERED), "烟台3"))) {
            for (var order : DueOrder.values()) {
                for (var descending : List.of(false, true)) {
                    var list = new DueList(LocalDate.parse("2024-03-01"), filter, order, descending);
                    assertThat(pages(list, 1_000)).as(list.toString()).isEqualTo(find(list)).hasSizeGreaterThan(10).doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void peopleAreFoundByTheBeginningOfTheirNameOrAPartOfTheirEmployers() {
        people.withCertificateTo("2024-03-08");
        people.withCertificateTo("2024-03-09");
        people.renewed(people.withCertificateTo("2024-03-10"), "2025-03-10");
        domain.sql("update holder set name = '王一', employer_name = '烟台甲(测试)化工有限公司' order by id limit 1");

        for (var name : List.of("王", "甲(测", " 王一 ")) {
            assertThat(names(new DueFilter(Set.of(), name))).as(name).containsExactly("王一");
        }
        assertThat(names(new DueFilter(Set.of(), "测试"))).as("part of an employer's").hasSize(3);
        assertThat(names(new DueFilter(Set.of(Explanation.RENEWED), "测试"))).hasSize(1);
        assertThat(names(new DueFilter(Set.of(Explanation.DELIVERED), "测试"))).isEmpty();
        assertThat(names(new DueFilter(Set.of(), "一"))).as("in the middle of a name").isEmpty();
        assertThat(names(new DueFilter(Set.of(), "%"))).as("meant literally").isEmpty();
    }

    private List<String> names(DueFilter filter) {
        var names = find(new DueList(LocalDate.parse("2024-03-01"), filter, DueOrder.NAME, false)).stream().map(DueRow::name).toList();
        var look = look(new DueList(LocalDate.parse("2024-03-01"), filter, DueOrder.EMPLOYER, true), 5, 2);
        assertThat(look.found()).isEqualTo(names.size()).isEqualTo(look.coverage().due(filter.explanations()));
        return names;
    }

    /** One after the other until there is none. */
    private List<DueRow> pages(DueList list, int most) {
        var all = new ArrayList<DueRow>();
        for (var page = look(list, 0, most); !page.rows().isEmpty(); page = look(list, all.size(), most)) {
            page.rows().forEach(row -> all.add(row.due()));
            assertThat(page.found()).as(list.toString()).isGreaterThanOrEqualTo(all.size());
        }
        assertThat(look(list, all.size(), most).found()).as(list.toString()).isEqualTo(all.size());
        return all;
    }

    private DueReport look(DueList list, int first, int most) {
        return Acting.as(() -> report.look(list, first, most, 0), Permission.CERTIFICATES_READ);
    }

    private List<DueRow> find(DueList list) {
        return look(list, 0, 10_000).rows().stream().map(WouldGet::due).toList();
    }

    private long unlessTheNearestIsTheNewest() {
        return domain.count("""
                select count(*) from reminder r where r.superseded <> exists (select 1 from reminder n
                    where n.certificate_id = r.certificate_id and n.last_valid_day = r.last_valid_day and n.distance < r.distance)""");
    }

    private Coverage coverage() {
        return Acting.as(report::coverage, Permission.CERTIFICATES_READ);
    }

    /** Counted without the report: from 30 days after the last valid day to 90 before it. */
    private long dueOn(LocalDate day) {
        return domain.count("select count(*) from certificate where last_valid_day between ? and ?", day.minusDays(30), day.plusDays(90));
    }

    /** Every seventh without any address, every eleventh renewed; of seventeen others two may be. */
    private void tenThousand() {
        domain.sql("""
                insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, email)
                select seq, concat('测试', seq), x'00', unhex(sha2(seq, 256)), '9900**********0000',
                    if(seq % 7 = 0, null, concat('person', seq, '@example.com')) from seq_1_to_10000""");
        domain.sql("""
                insert into certificate (id, holder_id, post, number, last_valid_day)
                select seq, seq, 'PRINCIPAL', concat('IT-', seq), date_add('2024-01-20', interval (seq * 7919) % 400 day)
                from seq_1_to_10000""");
        domain.sql("""
                insert into certificate (id, holder_id, post, number, last_valid_day)
                select id + 10000, holder_id, post, number, date_add(last_valid_day, interval 1 year) from certificate
                where id % 11 = 0 or id % 17 in (1, 3)""");
        domain.sql("update certificate set successor_id = id + 10000 where id % 11 = 0 and id <= 10000");
    }
}
