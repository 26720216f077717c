package cn.com.ytajpx.anpei.it.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.Inbox;
import cn.com.ytajpx.anpei.message.InboxItem;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.NewMessage;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Five messages to account 1, one to account 2, and an e-mail to account 1 that is no matter of the inbox. */
@DisplayName("R-N4 The in-app inbox")
class InboxIT extends InContainer {

    private static final int MINE = 5;

    @Inject
    Inbox inbox;

    @Inject
    Outbox outbox;

    @Inject
    Domain domain;

    @BeforeEach
    void messages() {
        domain.sql("delete from message");
        for (int i = 1; i <= MINE; i++) {
            post(1, i, Set.of(Channel.IN_APP));
        }
        post(1, 6, Set.of(Channel.EMAIL));
        post(2, 7, Set.of(Channel.IN_APP));
    }

    @Test
    void theNewestComesFirstInWordsAndPageByPage() {
        var first = as(1, () -> inbox.page(false, 0, 3));
        var second = as(1, () -> inbox.page(false, 3, 3));

        assertThat(first).hasSize(3).allMatch(item -> !item.read() && item.code() == MessageCode.CERTIFICATE_VOID);
        assertThat(first.get(0).body()).contains("测试5").doesNotContain("{");
        assertThat(second).extracting(InboxItem::body).last().asString().contains("测试1");
    }

    @Test
    void anOpenedMessageIsReadUntilItIsMarkedUnread() {
        long id = as(1, () -> inbox.page(false, 0, 1)).get(0).id();

        as(1, () -> inbox.open(id));
        assertThat(as(1, () -> inbox.count(true))).isEqualTo(MINE - 1);
        assertThat(as(1, () -> inbox.page(true, 0, 9))).extracting(InboxItem::id).doesNotContain(id);

        Acting.account(1, () -> {
            inbox.markUnread(id);
            return null;
        }, Permission.TRAINEE_AREA);
        assertThat(as(1, () -> inbox.count(true))).isEqualTo(MINE);
    }

    @Test
    void allAreMarkedReadButOnlyOnesOwn() {
        Acting.account(1, () -> {
            inbox.markAllRead();
            return null;
        }, Permission.STAFF_AREA);

        assertThat(as(1, () -> inbox.count(true))).isZero();
        assertThat(as(1, () -> inbox.count(false))).isEqualTo(MINE);
        assertThat(as(2, () -> inbox.count(true))).isEqualTo(1);
    }

    @Test
    void anotherPersonsMessageAndAnEmailAreNotFound() {
        long others = domain.count("select id from message where account_id = 2");
        long email = domain.count("select id from message where channel = 'EMAIL'");

        for (long id : new long[] {others, email, 999_999}) {
            assertThatThrownBy(() -> as(1, () -> inbox.open(id))).isInstanceOf(Refused.class);
        }
        assertThat(domain.count("select count(*) from message where read_at is not null")).isZero();
    }

    @Test
    void whoIsNotLoggedInHasNoInbox() {
        assertThatThrownBy(() -> inbox.count(false)).isInstanceOf(EJBAccessException.class);
    }

    private <T> T as(long account, Callable<T> work) {
        return Acting.account(account, work, Permission.TRAINEE_AREA);
    }

    private void post(long account, int number, Set<Channel> channels) {
        outbox.post(new NewMessage(MessageCode.CERTIFICATE_VOID,
                new Recipient(account, "测试" + number, Language.ZH, "it@example.com", null),
                Map.of(Placeholder.NAME, "测试" + number, Placeholder.POST, "Post.PRINCIPAL",
                        Placeholder.LAST_VALID_DAY, LocalDate.of(2024, 2, 29), Placeholder.VOID_FROM, LocalDate.of(2024, 3, 1)),
                "inbox-it-" + number, null), channels);
    }
}
