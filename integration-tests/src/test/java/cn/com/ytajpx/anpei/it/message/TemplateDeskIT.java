package cn.com.ytajpx.anpei.it.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.MessageTemplate;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.TemplateDesk;
import cn.com.ytajpx.anpei.message.TemplateDraft;
import cn.com.ytajpx.anpei.message.TemplateKey;
import cn.com.ytajpx.anpei.message.TemplateReason;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-N4 Staff edit the texts of messages")
class TemplateDeskIT extends InContainer {

    private static final TemplateKey SMS = new TemplateKey(MessageCode.CERTIFICATE_VOID, Channel.SMS, Language.ZH);
    private static final int EDITORS = 8;

    @Inject
    TemplateDesk desk;

    @Inject
    Outbox outbox;

    @Inject
    Domain domain;

    @BeforeEach
    void asShipped() {
        domain.sql("delete from message");
        domain.sql("delete from message_template where version > 1");
        domain.sql("delete from audit_entry");
    }

    @Test
    void aSavedTextIsTheNextVersionAndTheNextMessageUsesIt() {
        assertThat(edit(() -> desk.save(SMS, 1, draft("新文字")))).isEqualTo(2);

        assertThat(edit(() -> desk.versions(SMS))).extracting(MessageTemplate::version).containsExactly(2, 1);
        assertThat(outbox.wouldSay(SMS, Map.of(Placeholder.VOID_FROM, "2024-06-21")).body()).isEqualTo("新文字 2024年6月21日(周五)");
        assertThat(domain.rows("select detail from audit_entry where action = 'template.save'")).hasSize(1)
                .first().isEqualTo("v1 → v2");
    }

    @Test
    void ofManyEditorsAtOnceOneSavesAndTheOthersAreTold() throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(EDITORS);
        List<Future<Object>> editors = new ArrayList<>();
        for (int i = 0; i < EDITORS; i++) {
            var text = draft("第" + i + "人");
            editors.add(pool.submit(() -> {
                start.await();
                try {
                    return edit(() -> desk.save(SMS, 1, text));
                } catch (Refused refused) {
                    return reason(refused);
                }
            }));
        }
        start.countDown();
        List<Object> outcomes = new ArrayList<>();
        for (var editor : editors) {
            outcomes.add(editor.get(30, TimeUnit.SECONDS));
        }
        pool.shutdown();

        assertThat(outcomes).filteredOn(outcome -> outcome.equals(2)).hasSize(1);
        assertThat(outcomes).filteredOn(TemplateReason.TEMPLATE_CHANGED_MEANWHILE::equals).hasSize(EDITORS - 1);
        assertThat(edit(() -> desk.versions(SMS))).hasSize(2);
    }

    @Test
    void whatMayNotBeUsedIsNotSaved() {
        assertThat(refusedFor(() -> desk.save(SMS, 1, new TemplateDraft("", "没有说明何时作废"))))
                .isEqualTo(TemplateReason.TEMPLATE_PLACEHOLDER_MISSING);
        assertThat(refusedFor(() -> desk.save(SMS, 1, edit(() -> desk.versions(SMS)).get(0).text())))
                .isEqualTo(TemplateReason.TEMPLATE_UNCHANGED);
        assertThat(refusedFor(() -> desk.versions(new TemplateKey(MessageCode.CERTIFICATE_VOID, Channel.SMS, null))))
                .isEqualTo(TemplateReason.TEMPLATE_NOT_FOUND);
        assertThat(edit(() -> desk.versions(SMS))).hasSize(1);
    }

    @Test
    void goingBackMakesTheOlderTextTheNextVersion() {
        edit(() -> desk.save(SMS, 1, draft("第二版")));
        edit(() -> desk.save(SMS, 2, draft("第三版")));

        assertThat(edit(() -> desk.goBack(SMS, 3, 2))).isEqualTo(4);
        assertThat(edit(() -> desk.goBack(SMS, 4, 0))).isEqualTo(5);

        var versions = edit(() -> desk.versions(SMS));
        assertThat(versions.get(1).text()).isEqualTo(draft("第二版"));
        assertThat(versions.get(0).text()).isEqualTo(versions.get(4).text());
        assertThat(refusedFor(() -> desk.goBack(SMS, 5, 9))).isEqualTo(TemplateReason.TEMPLATE_NOT_FOUND);
        assertThat(refusedFor(() -> desk.goBack(SMS, 1, 2))).isEqualTo(TemplateReason.TEMPLATE_CHANGED_MEANWHILE);
    }

    @Test
    void onlyThoseMayWhoEditTexts() {
        assertThatThrownBy(() -> Acting.as(() -> desk.all(), Permission.STAFF_AREA, Permission.DELIVERIES_READ))
                .isInstanceOf(EJBAccessException.class);
        assertThat(edit(() -> desk.all())).hasSize(TemplateKey.all().size());
    }

    private static TemplateDraft draft(String text) {
        return new TemplateDraft("", text + " {作废日}");
    }

    private static Reason refusedFor(Callable<?> work) {
        try {
            edit(work);
        } catch (Refused refused) {
            return reason(refused);
        }
        throw new AssertionError("was not refused");
    }

    private static Reason reason(Refused refused) {
        return refused.decision().refusals().stream().map(Refusal::reason).findFirst().orElseThrow();
    }

    private static <T> T edit(Callable<T> work) {
        return Acting.as(work, Permission.TEMPLATES_EDIT);
    }
}
