package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.installation.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * SMS in demo mode: a message counts as sent and is read on the outbox page. A production installation has no SMS until a
 * carrier's gateway is added beside this class; people with a mobile only are then on the call list.
 */
@ApplicationScoped
class OutboxSmsGateway implements Gateway {

    @Inject
    Installation installation;

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean ready() {
        return installation.isDemo();
    }

    @Override
    public Line open() {
        return new OutboxLine();
    }
}
