package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.installation.Installation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The demonstration's letter box: every e-mail and SMS with its text, one-time codes included. Empty in production. */
@Stateless
@PermitAll
public class DemoOutbox {

    @Inject
    Installation installation;

    @Inject
    Messages messages;

    @Inject
    MessageTexts texts;

    /** Only the demonstration has this page. */
    public boolean exists() {
        return installation.isDemo();
    }

    /** Newest first, from {@code first} (counted from 0). */
    public List<DemoOutboxItem> list(int first, int most) {
        return exists() ? messages.outgoing(first, most).stream().map(this::item).toList() : List.of();
    }

    public long count() {
        return exists() ? messages.outgoingCount() : 0;
    }

    private DemoOutboxItem item(Message message) {
        var text = texts.whole(message);
        var to = message.channel() == Channel.EMAIL ? message.address().email() : message.address().mobileMasked();
        return new DemoOutboxItem(message.id(), message.channel(), message.address().name(), to, text.subject(), text.body(),
                message.createdAt(), message.delivery().status());
    }
}
