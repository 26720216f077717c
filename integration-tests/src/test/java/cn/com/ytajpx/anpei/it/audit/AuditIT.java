package cn.com.ytajpx.anpei.it.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.audit.AuditEntry;
import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.audit.AuditFilter;
import cn.com.ytajpx.anpei.audit.AuditPage;
import cn.com.ytajpx.anpei.audit.AuditPlace;
import cn.com.ytajpx.anpei.audit.AuditService;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six facts: three on 1 March 2024, the last at a second before midnight, three on 2 March. */
class AuditIT extends InContainer {

    @Inject
    AuditService trail;

    @Inject
    Event<AuditFact> audit;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @BeforeEach
    void sixFacts() {
        domain.sql("delete from audit_entry");
        fire("2024-03-01T09:00", "certificate.reveal", "holder/1", "核对证件");
        fire("2024-03-01T10:00", "certificate.export", "certificate", "100%");
        fire("2024-03-01T23:59:59", "job.start", "job-run/1", "expiry-reminders 2024-03-01");
        fire("2024-03-02T00:00", "job.stop", "job-run/1", "expiry-reminders");
        fire("2024-03-02T08:00", "certificate.reveal", "holder/17", "电话核实");
        fire("2024-03-02T09:00", "certificate.reveal", "holder/1", "再次核对");
    }

    @Test
    void aFactIsKeptWithTimeActorAndClientAddress() {
        var newest = page(AuditFilter.ALL, Optional.empty(), 1).entries().get(0);

        assertThat(newest.happenedAt()).isEqualTo(LocalDateTime.parse("2024-03-02T09:00"));
        assertThat(newest.actor()).isEqualTo("system");
        assertThat(newest.actorId()).isEmpty();
        assertThat(newest.clientAddress()).contains("127.0.0.1");
        assertThat(newest.subject()).isEqualTo("holder/1");
        assertThat(newest.detail()).isEqualTo("再次核对");
    }

    @Test
    void whoIsJustLoggingInIsNamedByTheFactItself() {
        domain.change(entities -> audit.fire(new AuditFact("account.log-in", "account/7", "", new AuditFact.Actor(7, "王小安"))));

        var newest = page(AuditFilter.ALL, Optional.empty(), 1).entries().get(0);
        assertThat(newest.actor()).isEqualTo("王小安");
        assertThat(newest.actorId()).contains(7L);
    }

    @Test
    void aFactIsGoneWithTheDeedThatWasRolledBack() {
        assertThatThrownBy(() -> domain.change(entities -> {
            audit.fire(new AuditFact("job.stop", "job-run/2", ""));
            throw new IllegalStateException("the deed fails");
        })).hasStackTraceContaining("the deed fails");

        assertThat(count(new AuditFilter(null, null, "", "", "job-run/2", ""))).isZero();
    }

    @Test
    void aFactOutsideOfATransactionIsAnErrorOfTheProduct() {
        assertThatThrownBy(() -> audit.fire(new AuditFact("job.stop", "job-run/3", ""))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatIsTooLongForItsColumnIsCutAndNotRefused() {
        fire("2024-03-02T09:30", "job.stop", "s".repeat(300), "长".repeat(3000));

        var newest = page(AuditFilter.ALL, Optional.empty(), 1).entries().get(0);
        assertThat(newest.subject()).hasSize(120).endsWith("…");
        assertThat(newest.detail()).hasSize(2000).endsWith("…");
    }

    @Test
    void bothDaysOfATimeRangeAreInclusive() {
        var first = LocalDate.parse("2024-03-01");

        assertThat(count(new AuditFilter(first, first, "", "", "", ""))).isEqualTo(3);
        assertThat(count(new AuditFilter(first.plusDays(1), null, "", "", "", ""))).isEqualTo(3);
        assertThat(count(new AuditFilter(first, first.plusDays(1), "", "", "", ""))).isEqualTo(6);
        assertThat(count(new AuditFilter(null, first.minusDays(1), "", "", "", ""))).isZero();
    }

    @Test
    void itIsFoundByActorActionSubjectAndText() {
        assertThat(count(new AuditFilter(null, null, "sys", "", "", ""))).isEqualTo(6);
        assertThat(count(new AuditFilter(null, null, "ystem", "", "", ""))).isZero();
        assertThat(count(new AuditFilter(null, null, "", "certificate.reveal", "", ""))).isEqualTo(3);
        assertThat(count(new AuditFilter(null, null, "", "", "holder/1", ""))).isEqualTo(3);
        assertThat(count(new AuditFilter(null, null, "", "", "holder/17", ""))).isEqualTo(1);
        assertThat(count(new AuditFilter(null, null, "", "", "", "核对"))).isEqualTo(2);
        assertThat(count(new AuditFilter(null, null, "", "", "", "%"))).isEqualTo(1);
        assertThat(count(new AuditFilter(null, null, "", "", "", "_"))).isZero();
    }

    @Test
    void pagingShowsEveryEntryOnceThereAndBack() {
        var there = new ArrayList<Long>();
        Optional<AuditPlace> place = Optional.empty();
        AuditPage page;
        do {
            page = page(AuditFilter.ALL, place, 2);
            there.addAll(page.entries().stream().map(AuditEntry::id).toList());
            place = page.older();
        } while (place.isPresent());
        assertThat(there).hasSize(6).isSortedAccordingTo(java.util.Comparator.reverseOrder());

        var back = new ArrayList<Long>();
        for (place = page.newer(); place.isPresent(); place = page.newer()) {
            page = page(AuditFilter.ALL, place, 2);
            back.addAll(0, page.entries().stream().map(AuditEntry::id).toList());
        }
        assertThat(back).isEqualTo(there.subList(0, 4));
    }

    @Test
    void theExportHoldsTheRowsFoundAndIsItselfRemembered() throws Exception {
        var out = new ByteArrayOutputStream();
        reading(() -> {
            trail.export(new AuditFilter(null, null, "", "certificate.reveal", "", ""), out, new Words(Language.ZH, Words.class.getClassLoader()));
            return null;
        });

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(0).getCellText(3)).isEqualTo("操作");
            assertThat(rows.get(1).getCellText(3)).isEqualTo("查看完整证件号码");
            assertThat(rows.get(1).getCellText(6)).isEqualTo("再次核对");
        }
        assertThat(count(new AuditFilter(null, null, "", "audit.export", "", ""))).isEqualTo(1);
    }

    @Test
    void onlyWhoMayReadTheTrailReadsIt() {
        assertThatThrownBy(() -> trail.page(AuditFilter.ALL, Optional.empty(), 1)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Acting.as(() -> trail.count(AuditFilter.ALL), Permission.ACCOUNTS_MANAGE, Permission.ADMIN_AREA))
                .isInstanceOf(EJBAccessException.class);
        assertThat(reading(() -> trail.actions())).isEqualTo(List.of("certificate.export", "certificate.reveal", "job.start", "job.stop"));
    }

    private void fire(String at, String action, String subject, String detail) {
        hands.set(at);
        domain.change(entities -> audit.fire(new AuditFact(action, subject, detail)));
    }

    private AuditPage page(AuditFilter filter, Optional<AuditPlace> place, int most) {
        return reading(() -> trail.page(filter, place, most));
    }

    private long count(AuditFilter filter) {
        return reading(() -> trail.count(filter));
    }

    private static <T> T reading(Callable<T> work) {
        return Acting.as(work, Permission.AUDIT_READ);
    }
}
