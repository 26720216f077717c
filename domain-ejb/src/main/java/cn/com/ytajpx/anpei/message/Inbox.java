package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/** The in-app messages of whoever is logged in; another person's are not found. */
@Stateless
@RolesAllowed({Permission.TRAINEE_AREA, Permission.EMPLOYER_AREA, Permission.STAFF_AREA, Permission.OPS_AREA, Permission.ADMIN_AREA})
public class Inbox {

    @Inject
    CurrentUser user;

    @Inject
    Messages messages;

    @Inject
    MessageTexts texts;

    @Inject
    Clock clock;

    /** The newest first. */
    public List<InboxItem> page(boolean unreadOnly, int first, int most) {
        return messages.inbox(me(), unreadOnly, first, most).stream().map(this::item).toList();
    }

    public long count(boolean unreadOnly) {
        return messages.inboxCount(me(), unreadOnly);
    }

    /**
     * Opens a message, which is read from then on.
     *
     * @throws Refused if the person has none of that id
     */
    public InboxItem open(long id) {
        var message = found(id);
        message.read(LocalDateTime.now(clock));
        return item(message);
    }

    /**
     * To come back to it later.
     *
     * @throws Refused if the person has none of that id
     */
    public void markUnread(long id) {
        found(id).unread();
    }

    public void markAllRead() {
        messages.markAllRead(me(), LocalDateTime.now(clock));
    }

    private Message found(long id) {
        return messages.ofAccount(id, me()).orElseThrow(() -> new Refused(Refusal.of(InboxReason.MESSAGE_UNKNOWN)));
    }

    private InboxItem item(Message message) {
        var text = texts.open(message);
        return new InboxItem(message.id(), message.template().key().code(), message.createdAt(), message.readAt() != null,
                text.subject(), text.body());
    }

    private long me() {
        return user.accountId().orElse(0L);
    }
}
