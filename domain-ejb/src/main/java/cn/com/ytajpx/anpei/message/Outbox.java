package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a feature puts what it wants to tell a person. The message is written in the caller's transaction and sent after it
 * has committed, so that nobody hears of what did not happen. No page calls this; features do.
 */
@Stateless
@PermitAll
public class Outbox {

    @Inject
    Clock clock;

    @Inject
    Templates templates;

    @Inject
    Messages messages;

    @Inject
    Gateways gateways;

    @Inject
    PersonalData personalData;

    @Inject
    Timetable timetable;

    @Inject
    Renderer renderer;

    @Inject
    Event<UrgentMessageWritten> urgent;

    /** {@link #post(NewMessage, Set)} on every channel of its code. */
    public Set<Channel> post(NewMessage message) {
        return post(message, message.code().channels());
    }

    /**
     * Writes the message for each of {@code channels} that its recipient has an address for. One that is there already (same
     * dedupe key) is left as it is.
     *
     * @return the channels by which it is on its way; empty means that the person can't be reached
     */
    public Set<Channel> post(NewMessage message, Set<Channel> channels) {
        var reached = EnumSet.noneOf(Channel.class);
        for (var channel : channels) {
            if (message.recipient().reachableBy(channel)) {
                if (!messages.exists(message.dedupeKey(channel))) {
                    write(message, channel);
                }
                reached.add(channel);
            }
        }
        if (message.code().urgent() && !reached.isEmpty()) {
            urgent.fire(new UrgentMessageWritten());
        }
        return reached;
    }

    /** Whether something carries this channel; without it messages are written and wait. */
    public boolean carries(Channel channel) {
        return gateways.ready(channel);
    }

    /** When a message written now may be sent: now, or at the end of the quiet hours. */
    public LocalDateTime earliest(MessageCode code) {
        return timetable.earliest(code, LocalDateTime.now(clock));
    }

    /**
     * The ids of the texts in force, on every channel and in every language, for features that write many messages in one
     * statement. Without an SMS gateway those for SMS are left out.
     */
    public List<Long> currentTemplates(Set<MessageCode> codes) {
        return templates.allCurrent().stream().filter(text -> codes.contains(text.key().code()))
                .filter(text -> text.key().channel() != Channel.SMS || carries(Channel.SMS)).map(MessageTemplate::id).toList();
    }

    /** What the text in force says with these arguments, without writing to anybody. */
    public Rendered wouldSay(TemplateKey key, Map<Placeholder, Object> arguments) {
        var values = new HashMap<String, String>();
        arguments.forEach((placeholder, value) -> values.put(placeholder.key(), value.toString()));
        return renderer.render(key, templates.current(key).text(), values);
    }

    private void write(NewMessage message, Channel channel) {
        var template = templates.current(new TemplateKey(message.code(), channel, message.recipient().language()));
        var row = Message.written(message, template, address(message.recipient(), channel), LocalDateTime.now(clock),
                earliest(message.code()));
        var secrets = message.secretArguments();
        if (!secrets.isEmpty()) {
            row.keepSecret(personalData.seal(Arguments.toJson(secrets)));
        }
        messages.add(row);
    }

    private Address address(Recipient recipient, Channel channel) {
        var address = Address.of(recipient);
        return switch (channel) {
            case IN_APP -> address;
            case EMAIL -> address.withEmail(recipient.email().strip());
            case SMS -> address.withMobile(personalData.seal(recipient.mobile().value()), recipient.mobile().masked());
        };
    }
}
