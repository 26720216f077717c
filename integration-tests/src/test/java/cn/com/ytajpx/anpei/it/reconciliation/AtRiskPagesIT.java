package cn.com.ytajpx.anpei.it.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.reconciliation.AtRisk;
import cn.com.ytajpx.anpei.reconciliation.AtRiskFilter;
import cn.com.ytajpx.anpei.reconciliation.AtRiskOrder;
import cn.com.ytajpx.anpei.reconciliation.AtRiskPage;
import cn.com.ytajpx.anpei.reconciliation.AtRiskRow;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 800 people with two certificates each that end within a year, many of one name or employer; every third has a place. */
class AtRiskPagesIT extends InContainer {

    private static final int FARTHEST = 365;

    /** Parts the two certificates of a person somewhere. */
    private static final int ODD = 133;

    private static final Map<AtRiskOrder, String> SORTED = Map.of(AtRiskOrder.EXPIRY, "c.last_valid_day, c.id",
            AtRiskOrder.NAME, "h.name, h.id, c.post, c.last_valid_day", AtRiskOrder.EMPLOYER, "h.employer_name, h.id, c.post, c.last_valid_day");

    private record Asked(AtRiskFilter filter, Predicate<AtRiskRow> wanted) {
    }

    @Inject
    AtRisk atRisk;

    @Inject
    PlanService plan;

    @Inject
    Domain domain;

    @BeforeEach
    void sixteenHundredCertificates() {
        if (domain.count("select count(*) from certificate") > 0) {
            return;
        }
        plan.takeOver(2024);
        domain.sql("""
                insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, employer_name, fictitious)
                select seq, concat(elt(1 + seq % 3, '王', '李', '张'), seq * 7 % 90), '', unhex(sha2(seq, 256)), '9900**********0000',
                    if(seq % 5 = 0, '', concat('烟台', seq % 60, '(测试)化工有限公司')), true from seq_1_to_800""");
        domain.sql("""
                insert into certificate (id, holder_id, post, number, last_valid_day)
                select if(p.post = 'PRINCIPAL', 3000 - h.id, h.id), h.id, p.post, concat('IT-', h.id, p.post),
                    date_add('2024-03-01', interval (h.id * 31 + if(p.post = 'PRINCIPAL', 40, 0)) % 365 day)
                from holder h join (select 'SAFETY_MANAGER' post union select 'PRINCIPAL') p""");
        domain.sql("""
                insert into preregistration (holder_id, holder_name, training_class_id, plan_year, kind, state, origin, made_by, made_at, state_since)
                select h.id, h.name, t.id, t.plan_year, t.kind, 'REGISTERED', 'STAFF', 'tester', '2024-01-02', '2024-01-02'
                from holder h join training_class t on t.code = '2024-R3' where h.id % 3 = 0""");
    }

    @ParameterizedTest
    @EnumSource(AtRiskOrder.class)
    @DisplayName("R-N1 Pages show everybody at risk who is asked for once, in order, and say how many they are")
    void pagesShowEverybodyOnceInOrder(AtRiskOrder order) {
        var everybody = page(new AtRiskFilter(FARTHEST, null, ""), AtRiskOrder.EXPIRY, 0, 10_000).rows();
        assertThat(everybody).hasSizeBetween(1_100, 1_500);
        var ids = domain.rows("select c.id from certificate c join holder h on h.id = c.holder_id order by " + SORTED.get(order));
        for (var asked : List.of(new Asked(new AtRiskFilter(FARTHEST, null, ""), row -> true),
                new Asked(new AtRiskFilter(FARTHEST, Post.PRINCIPAL, ""), row -> row.post() == Post.PRINCIPAL),
                new Asked(new AtRiskFilter(60, Post.SAFETY_MANAGER, ""), row -> row.post() == Post.SAFETY_MANAGER && withinSixtyDays(row)),
                new Asked(new AtRiskFilter(60, null, ""), AtRiskPagesIT::withinSixtyDays),
                new Asked(new AtRiskFilter(FARTHEST, null, "王"), row -> row.name().startsWith("王")),
                new Asked(new AtRiskFilter(60, Post.PRINCIPAL, "烟台1"),
                        row -> row.post() == Post.PRINCIPAL && withinSixtyDays(row) && row.employer().contains("烟台1")))) {
            var wanted = everybody.stream().filter(asked.wanted()).map(AtRiskRow::certificateId).toList();
            var expected = ids.stream().filter(wanted::contains).toList();
            var shown = new ArrayList<Long>();
            for (var rows = page(asked.filter(), order, 0, ODD); !rows.rows().isEmpty(); rows = page(asked.filter(), order, shown.size(), ODD)) {
                assertThat(rows.count()).as(asked.filter().toString()).isEqualTo(expected.size());
                rows.rows().forEach(row -> shown.add(row.certificateId()));
            }
            assertThat(shown).as(asked.filter().toString()).isEqualTo(expected).isNotEmpty();
            assertThat(page(asked.filter(), order, shown.size(), ODD).count()).as("behind the end").isEqualTo(expected.size());
        }
    }

    private static boolean withinSixtyDays(AtRiskRow row) {
        return !row.lastValidDay().isAfter(LocalDate.parse("2024-04-30"));
    }

    private AtRiskPage page(AtRiskFilter filter, AtRiskOrder order, int first, int most) {
        return Acting.as(() -> atRisk.page(filter, order, first, most, List.of(30, 60, 90)), Permission.CERTIFICATES_READ);
    }
}
