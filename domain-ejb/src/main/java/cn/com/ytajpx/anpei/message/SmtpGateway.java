package cn.com.ytajpx.anpei.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** E-mail by SMTP ({@code anpei.smtp.*}); without a host nothing is sent and the mails wait. */
@ApplicationScoped
class SmtpGateway implements Gateway {

    private static final Logger LOG = Logger.getLogger(SmtpGateway.class.getName());
    private static final String CENTRE = "ytsaqpx@163.com";
    private static final String TEN_SECONDS = "10000";

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "anpei.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "anpei.smtp.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "anpei.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "anpei.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "anpei.smtp.from")
    Optional<String> from;

    /** {@code none}, {@code starttls} (required, not merely offered) or {@code tls}. */
    @Inject
    @ConfigProperty(name = "anpei.smtp.security", defaultValue = "none")
    String security;

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean ready() {
        return host.isPresent();
    }

    @Override
    public Line open() throws Undelivered {
        try {
            var session = session();
            var transport = session.getTransport("smtp");
            transport.connect();
            return new SmtpLine(session, transport);
        } catch (MessagingException e) {
            throw new Undelivered(DeliveryReason.UNREACHABLE, said(e), e);
        }
    }

    private final class SmtpLine implements Line {

        private final Session session;
        private final Transport transport;

        SmtpLine(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public void carry(Outbound message) throws Undelivered {
            try {
                var mime = mime(session, message);
                mime.saveChanges();
                transport.sendMessage(mime, mime.getAllRecipients());
            } catch (AddressException | SendFailedException e) {
                throw new Undelivered(permanent(e) ? DeliveryReason.REJECTED : DeliveryReason.UNREACHABLE, said(e), e);
            } catch (MessagingException e) {
                throw new Undelivered(DeliveryReason.UNREACHABLE, said(e), e);
            }
        }

        @Override
        public boolean alive() {
            return transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                LOG.log(Level.FINE, "closing", e);
            }
        }
    }

    private MimeMessage mime(Session session, Outbound message) throws MessagingException {
        var utf8 = StandardCharsets.UTF_8.name();
        var mime = new MimeMessage(session);
        mime.setFrom(new InternetAddress(from.orElse(CENTRE), true));
        mime.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(message.to(), true));
        mime.setSubject(message.text().subject(), utf8);
        mime.setText(message.text().body(), utf8);
        mime.setSentDate(Date.from(clock.instant()));
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("X-Anpei-Message", Long.toString(message.id()));
        return mime;
    }

    private Session session() {
        var smtp = new Properties();
        smtp.put("mail.smtp.host", host.orElseThrow());
        smtp.put("mail.smtp.port", Integer.toString(port));
        smtp.put("mail.smtp.connectiontimeout", TEN_SECONDS);
        smtp.put("mail.smtp.timeout", TEN_SECONDS);
        smtp.put("mail.smtp.writetimeout", TEN_SECONDS);
        smtp.put("mail.smtp.ssl.enable", Boolean.toString(security.equals("tls")));
        smtp.put("mail.smtp.starttls.required", Boolean.toString(security.equals("starttls")));
        smtp.put("mail.smtp.starttls.enable", Boolean.toString(security.equals("starttls")));
        smtp.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        return Session.getInstance(smtp, user.map(this::login).orElse(null));
    }

    private Authenticator login(String name) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(name, password.orElse(""));
            }
        };
    }

    /** A reply of class 5 is final (RFC 5321), and so is an address that is none. */
    private static boolean permanent(MessagingException e) {
        return e instanceof AddressException || said(e).matches("(?s).*\\b55[0-4]\\b.*");
    }

    private static String said(MessagingException e) {
        var next = e.getNextException();
        return next == null ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + next.getMessage();
    }
}
