package cn.com.ytajpx.anpei.message;


import cn.com.ytajpx.anpei.installation.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * E-mail in demo mode without a mail server: a message counts as sent and is read on the outbox page. A production
 * installation without {@code anpei.smtp.host} has no e-mail; its mails wait, and operations are told.
 */
@ApplicationScoped
class OutboxMailGateway implements Gateway {

    @Inject
    Installation installation;

    @Inject
    SmtpGateway smtp;

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean ready() {
        return installation.isDemo() && !smtp.ready();
    }

    @Override
    public Line open() {
        return new OutboxLine();
    }
}
