package cn.com.ytajpx.anpei.it.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.DeliveryDesk;
import cn.com.ytajpx.anpei.message.DeliveryFilter;
import cn.com.ytajpx.anpei.message.DeliveryOrder;
import cn.com.ytajpx.anpei.message.DeliveryRefusal;
import cn.com.ytajpx.anpei.message.DeliveryRow;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.MessageStatus;
import cn.com.ytajpx.anpei.message.NewMessage;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three void notices by e-mail, one to 王小安 by SMS, and a one-time code. */
@DisplayName("R-N4 The record of deliveries")
class DeliveryDeskIT extends InContainer {

    @Inject
    DeliveryDesk desk;

    @Inject
    Outbox outbox;

    @Inject
    Domain domain;

    @Inject
    MovableClock clock;

    @BeforeEach
    void messages() {
        domain.sql("delete from message");
        domain.sql("delete from audit_entry");
        for (var name : new String[] {"王小安", "李小培", "张100%"}) {
            post(MessageCode.CERTIFICATE_VOID, name, Channel.EMAIL);
        }
        post(MessageCode.CERTIFICATE_VOID, "王小安", Channel.SMS);
        post(MessageCode.ONE_TIME_CODE, "王小安", Channel.EMAIL);
    }

    @Test
    void messagesAreFoundByPersonEmployerChannelCodeStatusAndDay() {
        domain.sql("update message set recipient_employer = '烟台海源(测试)化工有限公司' where recipient_name = '李小培'");
        domain.sql("update message set status = 'GIVEN_UP', reason = 'REJECTED', next_attempt_at = null where recipient_name = '张100%'");

        assertThat(count(who("王小"))).isEqualTo(3);
        assertThat(count(who("海源"))).isEqualTo(1);
        assertThat(count(who("张100%"))).isEqualTo(1);
        assertThat(count(who("张%"))).as("a sign of the query language is a letter").isZero();
        assertThat(count(new DeliveryFilter(null, Channel.SMS, null, null, null, null, null))).isEqualTo(1);
        assertThat(count(new DeliveryFilter(null, null, MessageCode.ONE_TIME_CODE, null, null, null, null))).isEqualTo(1);
        assertThat(count(day("2024-03-01", "2024-03-01"))).isEqualTo(5);
        assertThat(count(day("2024-03-02", null)) + count(day(null, "2024-02-29"))).isZero();
        assertThat(read(() -> desk.page(DeliveryFilter.ALL, DeliveryOrder.WRITTEN, true, 0, 10).counts())).containsEntry(MessageStatus.GIVEN_UP, 1L)
                .containsEntry(MessageStatus.SUPPRESSED, 0L).containsOnlyKeys(MessageStatus.values());
        assertThat(find(DeliveryFilter.ALL.withStatus(MessageStatus.GIVEN_UP)).name()).isEqualTo("张100%");
    }

    @ParameterizedTest
    @EnumSource(DeliveryOrder.class)
    void pagesFollowTheOrderThatWasAskedForUpAndDown(DeliveryOrder order) {
        domain.sql("delete from message");
        domain.sql("""
                insert into message (template_id, channel, recipient_name, email, mobile_sealed, arguments, dedupe_key, status, attempts, created_at, sent_at)
                select (select min(id) from message_template), if(seq % 2 = 0, 'EMAIL', 'SMS'), concat('测试', seq % 3), 'a@example.com', x'00', '{}', seq,
                    if(seq % 3 = 0, 'SENT', 'GIVEN_UP'), seq % 2, '2024-03-01', if(seq % 3 = 0, '2024-03-01', null) from seq_1_to_5""");
        var up = new ArrayList<DeliveryRow>();
        for (int first = 0; first < 6; first += 2) {
            int from = first;
            up.addAll(read(() -> desk.page(DeliveryFilter.ALL, order, false, from, 2).rows()));
        }
        var down = new ArrayList<>(read(() -> desk.page(DeliveryFilter.ALL, order, true, 0, 10).rows()));

        Collections.reverse(down);
        assertThat(up).hasSize(5).doesNotHaveDuplicates().isEqualTo(down);
    }

    /** Found by both: 海生0, 6; by the name: 海生2, 4, 8, 10; by the employer: 王生3, 9. */
    @ParameterizedTest
    @EnumSource(DeliveryOrder.class)
    void whoeverIsFoundByNameAndByEmployerIsListedAndCountedOnce(DeliveryOrder order) {
        domain.sql("delete from message");
        domain.sql("""
                insert into message (template_id, channel, recipient_name, recipient_employer, email, arguments, dedupe_key, status, attempts, created_at)
                select (select min(id) from message_template), 'EMAIL', concat(if(seq % 2 = 0, '海生', '王生'), seq),
                    if(seq % 3 = 0, '烟台海源(测试)化工有限公司', if(seq % 5 = 0, null, '莱阳(测试)化工有限公司')), 'a@example.com', '{}', seq,
                    if(seq % 4 = 0, 'SENT', 'GIVEN_UP'), seq % 3, '2024-03-01' from seq_0_to_10""");
        var found = new ArrayList<DeliveryRow>();
        for (int first = 0; first < 12; first += 3) {
            int from = first;
            found.addAll(read(() -> desk.page(who("海"), order, true, from, 3).rows()));
        }

        assertThat(found).extracting(DeliveryRow::name).doesNotHaveDuplicates()
                .containsExactlyInAnyOrder("海生0", "海生6", "海生2", "海生4", "海生8", "海生10", "王生3", "王生9");
        assertThat(read(() -> desk.page(who("海"), order, true, 0, 3).counts())).containsEntry(MessageStatus.SENT, 3L).containsEntry(MessageStatus.GIVEN_UP, 5L);
    }

    @Test
    void namesAreSortedAsWords() {
        assertThat(read(() -> desk.page(DeliveryFilter.ALL, DeliveryOrder.NAME, false, 0, 10).rows())).extracting(DeliveryRow::name)
                .isEqualTo(domain.rows("select recipient_name from message order by recipient_name"));
    }

    @Test
    void addressesAreMaskedAndSecretsAreDots() {
        var mail = find(who("李小培"));
        var sms = find(new DeliveryFilter(null, Channel.SMS, null, null, null, null, null));
        var code = find(new DeliveryFilter(null, null, MessageCode.ONE_TIME_CODE, null, null, null, null));

        assertThat(mail.to()).isEqualTo("so***@example.com");
        assertThat(sms.to()).isEqualTo("199****0001");
        assertThat(read(() -> desk.text(code.id())).body()).contains("······").doesNotContain("274913");
        assertThat(domain.rows("select subject from audit_entry where action = 'delivery.read'"))
                .asList().containsExactly("message/" + code.id());
    }

    @Test
    void whatWasGivenUpIsTriedAgainFromTheStart() {
        var row = givenUp(who("李小培"));

        may(() -> desk.retry(row.id()), Permission.DELIVERIES_READ, Permission.DELIVERIES_RETRY);

        var again = read(() -> desk.story(row.id())).row();
        assertThat(again.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(again.attempts()).isZero();
        assertThat(again.nextAttemptAt()).isEqualTo(MovableClock.START);
        assertThat(domain.count("select count(*) from audit_entry where action = 'delivery.retry'")).isEqualTo(1);
    }

    @Test
    void aRetryAtNightWaitsForTheMorning() {
        var row = givenUp(who("李小培"));
        clock.set("2024-03-01T22:00:00");

        may(() -> desk.retry(row.id()), Permission.DELIVERIES_READ, Permission.DELIVERIES_RETRY);

        assertThat(read(() -> desk.story(row.id())).row().nextAttemptAt()).isEqualTo(LocalDateTime.parse("2024-03-02T08:00:00"));
    }

    @Test
    void whatMakesNoSenseIsNotTriedAgain() {
        var waiting = find(who("李小培"));
        var code = givenUp(new DeliveryFilter(null, null, MessageCode.ONE_TIME_CODE, null, null, null, null));
        domain.sql("update message set secret_sealed = null where id = ?", code.id());
        var late = givenUp(who("张"));
        domain.sql("update message set not_after = '2024-03-01 08:00:00' where id = ?", late.id());
        var orphan = givenUp(new DeliveryFilter(null, Channel.SMS, null, null, null, null, null));
        domain.sql("update message set cause = 'reminder', cause_id = 987654 where id = ?", orphan.id());

        assertThat(refusedFor(waiting.id())).isEqualTo(DeliveryRefusal.DELIVERY_NOT_IN_VAIN);
        assertThat(refusedFor(code.id())).isEqualTo(DeliveryRefusal.DELIVERY_SECRET_GONE);
        assertThat(refusedFor(late.id())).isEqualTo(DeliveryRefusal.DELIVERY_PAST_ITS_TIME);
        assertThat(refusedFor(orphan.id())).isEqualTo(DeliveryRefusal.DELIVERY_NO_LONGER_WANTED);
        assertThat(refusedFor(987654)).isEqualTo(DeliveryRefusal.DELIVERY_NOT_FOUND);
    }

    @Test
    void whoMayOnlyReadDoesNotRetryAndOthersDoNotRead() {
        var row = givenUp(who("李小培"));

        assertThatThrownBy(() -> read(() -> {
            desk.retry(row.id());
            return null;
        })).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Acting.as(() -> desk.story(row.id()), Permission.CERTIFICATES_READ)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theExportIsMasked() throws Exception {
        var out = new ByteArrayOutputStream();
        read(() -> {
            desk.export(DeliveryFilter.ALL, DeliveryOrder.WRITTEN, true, out, new Words(Language.ZH, Words.class.getClassLoader()));
            return null;
        });

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.skip(1).map(row -> row.getCellText(5))).hasSize(5).allMatch(address -> address.contains("***"));
        }
    }

    private void post(MessageCode code, String name, Channel channel) {
        var arguments = code == MessageCode.ONE_TIME_CODE
                ? Map.<Placeholder, Object>of(Placeholder.NAME, name, Placeholder.CODE, "274913", Placeholder.MINUTES, "10")
                : Map.<Placeholder, Object>of(Placeholder.NAME, name, Placeholder.POST, "Post.PRINCIPAL",
                        Placeholder.LAST_VALID_DAY, "2024-02-29", Placeholder.VOID_FROM, "2024-03-01");
        var recipient = new Recipient(null, name, Language.ZH, "somebody@example.com", new Mobile("19900000001"));
        domain.change(nothing -> outbox.post(new NewMessage(code, recipient, arguments, code + name, null), Set.of(channel)));
    }

    private DeliveryRow givenUp(DeliveryFilter filter) {
        var row = find(filter);
        domain.sql("update message set status = 'GIVEN_UP', reason = 'REJECTED', attempts = 8, next_attempt_at = null where id = ?", row.id());
        return row;
    }

    private Reason refusedFor(long id) {
        try {
            may(() -> desk.retry(id), Permission.DELIVERIES_READ, Permission.DELIVERIES_RETRY);
        } catch (Refused refused) {
            return refused.decision().refusals().stream().map(Refusal::reason).findFirst().orElseThrow();
        }
        throw new AssertionError("was not refused");
    }

    private DeliveryRow find(DeliveryFilter filter) {
        return read(() -> desk.page(filter, DeliveryOrder.WRITTEN, true, 0, 10).rows()).get(0);
    }

    private int count(DeliveryFilter filter) {
        return read(() -> desk.page(filter, DeliveryOrder.WRITTEN, true, 0, 10).rows()).size();
    }

    private static DeliveryFilter who(String name) {
        return new DeliveryFilter(null, null, null, name, null, null, null);
    }

    private static DeliveryFilter day(String from, String to) {
        return new DeliveryFilter(null, null, null, null, from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null);
    }

    private static void may(Runnable work, String... permissions) {
        Acting.as(() -> {
            work.run();
            return null;
        }, permissions);
    }

    private static <T> T read(Callable<T> work) {
        return Acting.as(work, Permission.DELIVERIES_READ);
    }
}
