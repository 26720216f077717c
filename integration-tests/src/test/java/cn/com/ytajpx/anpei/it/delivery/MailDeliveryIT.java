package cn.com.ytajpx.anpei.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.it.reminder.People;
import cn.com.ytajpx.anpei.job.RunState;
import cn.com.ytajpx.anpei.message.Delivery;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock stands at 2024-03-01T09:00; the product's mail server is a real one, while it runs. */
class MailDeliveryIT extends InContainer {

    @Inject
    Jobs jobs;

    @Inject
    People people;

    @Inject
    Delivery delivery;

    @Inject
    Domain domain;

    @Inject
    MovableClock clock;

    @Resource
    ManagedExecutorService threads;

    private GreenMail server;

    @BeforeEach
    void anEmptyRegister() {
        people.leave();
    }

    @AfterEach
    void serverDown() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    @DisplayName("R-N4 A mail arrives in Chinese, subject and body")
    void aMailArrives() throws Exception {
        people.withCertificateTo("2024-05-30");
        jobs.remind();
        serverUp();

        var run = jobs.deliver();

        assertThat(run.state()).isEqualTo(RunState.COMPLETED);
        assertThat(run.written()).isEqualTo(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("您的考核合格证还有 90 天到期,请报再培训班第三期");
        assertThat((String) mail.getContent()).contains("测试1您好", "3月27日", "安全生产管理人员", "烟台市安生安全技术服务中心");
        assertThat(mail.getAllRecipients()[0]).hasToString("person1@example.com");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(statuses()).containsExactly("SENT null 1");
    }

    @Test
    @DisplayName("R-N1 Renewed between planning and sending: withdrawn, and the record says why")
    void aRenewalStopsTheMail() {
        long certificate = people.withCertificateTo("2024-05-30");
        jobs.remind();
        people.renewed(certificate, "2025-05-30");
        serverUp();

        jobs.deliver();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(statuses()).containsExactly("SUPPRESSED RENEWED 1");
    }

    @Test
    @DisplayName("R-N2 A nearer reminder takes the place of one that has not left")
    void aNearerReminderTakesItsPlace() {
        people.withCertificateTo("2024-03-08");
        jobs.remind();
        clock.set("2024-03-05T09:00");
        jobs.remind();
        serverUp();

        jobs.deliver();

        assertThat(subjects()).containsExactly("您的考核合格证还有 3 天到期,请立即联系中心");
        assertThat(statuses()).containsExactly("SUPPRESSED SUPERSEDED 1", "SENT null 1");
        assertThat(domain.count("select count(*) from reminder where superseded and delivered_at is null")).isEqualTo(1);
        assertThat(domain.count("select count(*) from reminder where not superseded and delivered_at = '2024-03-05 09:00'")).isEqualTo(1);
    }

    @Test
    @DisplayName("R-N4 Nobody is written to at night")
    void theNightIsQuiet() {
        clock.set("2024-03-01T02:00");
        people.withCertificateTo("2024-05-30");
        jobs.remind();
        serverUp();

        jobs.deliver();
        clock.set("2024-03-01T07:59:59");
        jobs.deliver();
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.set("2024-03-01T08:00");
        jobs.deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    @DisplayName("R-N4 What could not leave before the quiet hours waits for the morning")
    void aRetryDoesNotFallIntoTheNight() {
        clock.set("2024-03-01T20:59:30");
        people.withCertificateTo("2024-05-30");
        people.withCertificateTo("2024-05-30");
        jobs.remind();
        jobs.deliver();
        assertThat(statuses()).containsExactly("FAILED UNREACHABLE 1", "WAITING null 0");
        assertThat(nextAttempts()).containsExactly("2024-03-02 08:00:00.0", "2024-03-01 20:59:30.0");

        serverUp();
        clock.set("2024-03-01T21:00");
        jobs.deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(nextAttempts()).containsExactly("2024-03-02 08:00:00.0", "2024-03-02 08:00:00.0");

        clock.set("2024-03-02T08:00");
        jobs.deliver();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    @DisplayName("R-N4 While the server is down one mail tries, the others wait untried; when it is up again all leave")
    void aServerThatIsDown() {
        for (int i = 0; i < 5; i++) {
            people.withCertificateTo("2024-05-30");
        }
        jobs.remind();

        var vain = jobs.deliver();
        assertThat(vain.skipped()).isEqualTo(1);
        assertThat(statuses()).containsExactly("FAILED UNREACHABLE 1", "WAITING null 0", "WAITING null 0", "WAITING null 0", "WAITING null 0");

        serverUp();
        clock.advance(Duration.ofSeconds(59));
        jobs.deliver();
        assertThat(server.getReceivedMessages()).hasSize(4);
        clock.advance(Duration.ofSeconds(1));
        jobs.deliver();
        assertThat(server.getReceivedMessages()).hasSize(5);
        assertThat(statuses()).allMatch(status -> status.startsWith("SENT"));
    }

    @Test
    @DisplayName("R-N4 Each vain attempt waits longer; after the eighth it is given up")
    void givenUpInTheEnd() {
        clock.set("2024-03-01T08:00");
        people.withCertificateTo("2024-05-30");
        jobs.remind();
        for (int attempt = 1; attempt < 8; attempt++) {
            jobs.deliver();
            assertThat(statuses()).containsExactly("FAILED UNREACHABLE " + attempt);
            clock.set(nextAttempts().get(0).replace(' ', 'T').replaceAll("\\.0$", ""));
        }
        jobs.deliver();
        assertThat(statuses()).containsExactly("GIVEN_UP UNREACHABLE 8");
        assertThat(nextAttempts()).containsExactly("null");
    }

    @Test
    @DisplayName("R-N4 A refused address is given up at once, the others are not held up")
    void aRefusedAddress() {
        people.withCertificateTo("2024-05-30", "nobody@example.com");
        people.withCertificateTo("2024-05-30", "no address");
        jobs.remind();
        try (var refusing = new RefusingServer(port(), "550 5.1.1 no such user")) {
            jobs.deliver();
        }
        assertThat(statuses()).containsExactly("GIVEN_UP REJECTED 1", "GIVEN_UP REJECTED 1");
        assertThat((String) domain.rows("select detail from message order by id").get(0)).contains("550 5.1.1 no such user");
    }

    @Test
    @DisplayName("R-N4 A mailbox that is busy is tried again, while the line goes on to the next")
    void aBusyMailbox() {
        people.withCertificateTo("2024-05-30");
        people.withCertificateTo("2024-05-30");
        jobs.remind();
        try (var refusing = new RefusingServer(port(), "450 4.2.1 try later")) {
            jobs.deliver();
        }
        assertThat(statuses()).containsExactly("FAILED UNREACHABLE 1", "FAILED UNREACHABLE 1");
    }

    @Test
    void aReminderOfNoMoreUseIsNotSent() {
        people.withCertificateTo("2024-03-02");
        jobs.remind();
        serverUp();
        clock.set("2024-03-03T09:00");

        jobs.deliver();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(statuses()).containsExactly("GIVEN_UP TOO_LATE 1");
    }

    @Test
    @DisplayName("R-N2 Two that deliver at once send each mail once")
    void twoDeliverAtOnce() throws Exception {
        for (int i = 0; i < 60; i++) {
            people.withCertificateTo("2024-05-30");
        }
        jobs.remind();
        serverUp();

        Callable<Integer> node = () -> {
            int sent = 0;
            for (int now = delivery.sendWaiting(7).sent(); now > 0; now = delivery.sendWaiting(7).sent()) {
                sent += now;
            }
            return sent;
        };
        var one = threads.submit(node);
        var other = threads.submit(node);

        assertThat(one.get() + other.get()).isEqualTo(60);
        assertThat(server.getReceivedMessages()).hasSize(60);
    }

    @Test
    @DisplayName("A message that can't be read is given up and holds nobody up")
    void aBrokenMessage() {
        people.withCertificateTo("2024-05-30");
        people.withCertificateTo("2024-05-30");
        jobs.remind();
        domain.sql("update message set arguments = 'broken' order by id limit 1");
        serverUp();

        jobs.deliver();

        assertThat(statuses()).containsExactly("GIVEN_UP UNREADABLE 1", "SENT null 1");
    }

    /** Where the product expects its mail server. */
    private static int port() {
        return Integer.getInteger("anpei.smtp.port");
    }

    private void serverUp() {
        server = new GreenMail(new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private List<String> subjects() {
        return Arrays.stream(server.getReceivedMessages()).map(MailDeliveryIT::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> statuses() {
        return domain.rows("select concat(status, ' ', ifnull(reason, 'null'), ' ', attempts) from message order by id").stream()
                .map(String::valueOf).toList();
    }

    private List<String> nextAttempts() {
        return domain.rows("select next_attempt_at from message order by id").stream().map(String::valueOf).toList();
    }
}
