package cn.com.ytajpx.anpei.it.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.certificate.RegisterReason;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.reminder.CallList;
import cn.com.ytajpx.anpei.reminder.DueFilter;
import cn.com.ytajpx.anpei.reminder.DueList;
import cn.com.ytajpx.anpei.reminder.DueOrder;
import cn.com.ytajpx.anpei.reminder.DueRow;
import cn.com.ytajpx.anpei.reminder.Explanation;
import cn.com.ytajpx.anpei.reminder.ReminderReason;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.reminder.WouldGet;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One person whom an e-mail reaches, one whom nothing does; both certificates end on 2024-03-31, reminded on 2024-03-01. */
@DisplayName("R-N1 People whom nothing reaches are called")
class CallListIT extends InContainer {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @Inject
    CallList calls;

    @Inject
    ReminderReport report;

    @Inject
    RegisterService register;

    @Inject
    PersonalData personalData;

    @Inject
    Jobs jobs;

    @Inject
    People people;

    @Inject
    Domain domain;

    private long reached;
    private long unreached;

    @BeforeEach
    void reminded() {
        domain.sql("update certificate set successor_id = null");
        for (var table : List.of("message", "reminder", "reminder_slice", "reminder_run", "certificate", "holder", "audit_entry")) {
            domain.sql("delete from " + table);
        }
        reached = people.withCertificateTo("2024-03-31");
        unreached = people.unreachableWithCertificateTo("2024-03-31");
        jobs.remind();
    }

    @Test
    void whoIsCalledLeavesTheListWithWhatWasSaid() {
        call(toCall().reminderId(), "  已告知本人,将报第四期 ");

        assertThat(due(Explanation.TO_CALL)).isEmpty();
        var called = due(Explanation.CALLED).get(0);
        assertThat(called.certificateId()).isEqualTo(unreached);
        assertThat(called.call().note()).isEqualTo("已告知本人,将报第四期");
        assertThat(called.call().at()).isEqualTo("2024-03-01T09:00:00");
        assertThat(domain.rows("select detail from audit_entry where action = 'reminder.called'"))
                .asList().containsExactly("已告知本人,将报第四期");
    }

    @Test
    void theSecondWhoCallsIsTold() {
        long reminder = toCall().reminderId();
        call(reminder, "已告知");

        assertThat(refusedFor(reminder, "也告知了")).isEqualTo(ReminderReason.CALL_NOT_FOUND);
        assertThat(due(Explanation.CALLED).get(0).call().note()).isEqualTo("已告知");
    }

    @Test
    void aCallNeedsAnOutcomeAndSomebodyToCall() {
        long reminder = toCall().reminderId();
        long underway = due(Explanation.ON_ITS_WAY).get(0).reminderId();

        assertThat(refusedFor(reminder, " ")).isEqualTo(ReminderReason.CALL_NOTE_MISSING);
        assertThat(refusedFor(reminder, "长".repeat(201))).isEqualTo(ReminderReason.CALL_NOTE_TOO_LONG);
        assertThat(refusedFor(underway, "已告知")).isEqualTo(ReminderReason.CALL_NOT_FOUND);
        assertThat(refusedFor(987654, "已告知")).isEqualTo(ReminderReason.CALL_NOT_FOUND);
        people.renewed(unreached, "2025-03-31");
        assertThat(refusedFor(reminder, "已告知")).isEqualTo(ReminderReason.CALL_NOT_FOUND);
    }

    @Test
    void aMessageThatWasGivenUpPutsItsPersonOnTheList() {
        domain.sql("update message set status = 'GIVEN_UP', reason = 'REJECTED', next_attempt_at = null");

        assertThat(due(Explanation.UNDELIVERED)).extracting(DueRow::certificateId).containsExactly(reached);
        call(due(Explanation.UNDELIVERED).get(0).reminderId(), "已告知");
        assertThat(due(Explanation.CALLED)).hasSize(1);
    }

    @Test
    void theWholeMobileIsToldForAReasonThatIsAudited() {
        assertThat(refusal(() -> reveal("致电"))).isEqualTo(RegisterReason.MOBILE_UNKNOWN);
        domain.change(entities -> entities.createNativeQuery("""
                        update holder set mobile_sealed = ?1, mobile_fingerprint = ?2, mobile_masked = '199****0001'
                        where id = (select holder_id from certificate where id = ?3)""")
                .setParameter(1, personalData.seal("19900000001"))
                .setParameter(2, personalData.fingerprint(PersonalData.Kind.MOBILE, "19900000001"))
                .setParameter(3, unreached).executeUpdate());

        assertThat(toCall().mobileMasked()).isEqualTo("199****0001");
        assertThat(refusal(() -> reveal(" "))).isEqualTo(RegisterReason.REVEAL_REASON_MISSING);
        assertThat(reveal("致电提醒")).isEqualTo("19900000001");
        assertThat(domain.rows("select detail from audit_entry where action = 'certificate.reveal-mobile'"))
                .asList().containsExactly("致电提醒");
        assertThatThrownBy(() -> read(() -> register.revealMobile(unreached, "致电"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void onlyThoseMayMarkACallWhoMakeThem() {
        long reminder = toCall().reminderId();
        assertThatThrownBy(() -> read(() -> {
            calls.called(reminder, "已告知");
            return null;
        })).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName("R-N4 what a person would read on a day is shown before that day")
    void aMessageIsPreviewedForAnyDay() {
        var march30 = LocalDate.of(2024, 3, 30);
        var text = read(() -> report.preview(march30, reached, Channel.SMS, Language.ZH));

        assertThat(text.body()).contains("测试", "2024年3月31日(周日)", "还有1天").doesNotContain("{");
        assertThat(refusal(() -> read(() -> report.preview(TODAY, reached, Channel.SMS, Language.ZH))))
                .as("reminded today already").isEqualTo(ReminderReason.REMINDER_NOT_DUE);
        assertThat(refusal(() -> read(() -> report.preview(TODAY, 987654, Channel.SMS, Language.ZH))))
                .isEqualTo(ReminderReason.REMINDER_NOT_DUE);
    }

    @Test
    void theExportOfADayIsMasked() throws Exception {
        var out = new ByteArrayOutputStream();
        read(() -> {
            report.export(byName(DueFilter.ALL), out, new Words(Language.ZH, Words.class.getClassLoader()));
            return null;
        });

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.skip(1).map(row -> row.getCellText(1))).hasSize(2).allMatch(number -> number.contains("*****"));
        }
        assertThat(domain.count("select count(*) from audit_entry where action = 'reminder.export'")).isEqualTo(1);
    }

    private DueRow toCall() {
        return due(Explanation.TO_CALL).get(0);
    }

    private List<DueRow> due(Explanation explanation) {
        return read(() -> report.look(byName(DueFilter.of(explanation)), 0, 10, 0)).rows().stream().map(WouldGet::due).toList();
    }

    private static DueList byName(DueFilter filter) {
        return new DueList(TODAY, filter, DueOrder.NAME, false);
    }

    private void call(long reminder, String note) {
        Acting.as(() -> {
            calls.called(reminder, note);
            return null;
        }, Permission.REMINDERS_CALL);
    }

    private String reveal(String reason) {
        return Acting.as(() -> register.revealMobile(unreached, reason), Permission.CERTIFICATES_READ, Permission.PERSONAL_DATA_REVEAL);
    }

    private Reason refusedFor(long reminder, String note) {
        return refusal(() -> call(reminder, note));
    }

    private static Reason refusal(Runnable work) {
        try {
            work.run();
        } catch (Refused refused) {
            return refused.decision().refusals().stream().map(Refusal::reason).findFirst().orElseThrow();
        }
        throw new AssertionError("was not refused");
    }

    private static <T> T read(Callable<T> work) {
        return Acting.as(work, Permission.CERTIFICATES_READ);
    }
}
