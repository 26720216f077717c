package cn.com.ytajpx.anpei.it.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.batch.JobConsole;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.plan.PlanService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * 1,000,000 certificates, some 50,000 due: the whole job against the best pure SQL that writes the same rows, in turns; then
 * the night after.
 */
class ReminderBenchmark extends InContainer {

    private static final int CERTIFICATES = 1_000_000;
    private static final int EXPIRY_DAYS = 1820;
    private static final int RUNS = 5;

    private static final String DISTANCE = """
            case when c.last_valid_day < '2024-03-01' then -1 when c.last_valid_day <= '2024-03-02' then 1
                 when c.last_valid_day <= '2024-03-04' then 3 when c.last_valid_day <= '2024-03-08' then 7
                 when c.last_valid_day <= '2024-03-16' then 15 when c.last_valid_day <= '2024-03-31' then 30
                 when c.last_valid_day <= '2024-04-30' then 60 else 90 end""";

    private static final String REMINDERS = """
            insert into reminder (certificate_id, last_valid_day, distance, planned_on, planned_at, code, class_code)
            select c.id, c.last_valid_day, %1$s, '2024-03-01', '2024-03-01 02:00:00', 'CERTIFICATE_DUE', '2024-R3' from certificate c
            where c.last_valid_day between '2024-02-29' and '2024-05-30' and c.successor_id is null
              and not exists (select 1 from reminder r where r.certificate_id = c.id and r.last_valid_day = c.last_valid_day
                  and r.distance <= %1$s)""".formatted(DISTANCE);

    private static final String MESSAGES = """
            insert into message (template_id, channel, account_id, recipient_name, recipient_employer, email, arguments, cause, cause_id, dedupe_key,
                status, not_after, next_attempt_at, created_at)
            select t.id, t.channel, a.id, h.name, h.employer_name, coalesce(h.email, a.email),
                concat('{"name":', json_quote(h.name), ',"post":"Post.', c.post, '","lastValidDay":"', c.last_valid_day,
                    '","voidFrom":"2024-05-31","daysLeft":"90","className":"再培训班第三期","centreDeadline":"2024-03-27",',
                    '"bookingOpens":"2024-02-29","bookingCloses":"2024-03-28","readyOn":"2024-04-18"}'),
                'reminder', r.id, concat('reminder-', r.id, '-', t.channel), 'WAITING', date_add(c.last_valid_day, interval 1 day),
                '2024-03-01 08:00:00', '2024-03-01 02:00:00'
            from reminder r join certificate c on c.id = r.certificate_id join holder h on h.id = c.holder_id
            left join account a on a.id_number_fingerprint = h.id_number_fingerprint
            join message_template t on t.code = 'CERTIFICATE_DUE' and t.channel = 'EMAIL' and t.language = coalesce(a.language, 'ZH')
            where coalesce(h.email, a.email) is not null""";

    @Inject
    Jobs jobs;

    @Inject
    JobConsole console;

    @Inject
    PlanService plan;

    @Inject
    Domain domain;

    @Inject
    MovableClock clock;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    @Test
    void aMillionCertificates() throws Exception {
        plan.takeOver(2024);
        fill();
        var job = new ArrayList<Long>();
        var sql = new ArrayList<Long>();
        var remindersOnly = new ArrayList<Long>();
        var nights = new ArrayList<Long>();
        for (int run = 0; run <= RUNS; run++) {
            clock.set("2024-03-01T02:00");
            empty();
            long only = millis(() -> statements(REMINDERS));
            empty();
            long pure = millis(() -> statements(REMINDERS, MESSAGES));
            long rows = domain.count("select count(*) from reminder");
            long messages = domain.count("select count(*) from message");
            empty();
            long whole = millis(this::remind);
            assertThat(domain.count("select count(*) from reminder")).isEqualTo(rows).isGreaterThan(49_000);
            assertThat(domain.count("select count(*) from message")).isEqualTo(messages).isEqualTo(rows);
            clock.set("2024-03-02T02:00");
            long night = millis(this::remind);
            assertThat(domain.count("select count(*) from reminder")).isGreaterThan(rows + 3_000);
            say("run %d: job %d ms, pure SQL %d ms, reminders only %d ms, next night %d ms, %d rows", run, whole, pure, only, night, rows);
            if (run > 0) {
                job.add(whole);
                sql.add(pure);
                remindersOnly.add(only);
                nights.add(night);
            }
        }
        double ratio = (double) median(job) / median(sql);
        say("reminders: whole job %d ms, pure SQL %d ms, ratio %.2f; reminders alone in SQL %d ms; next night %d ms",
                median(job), median(sql), ratio, median(remindersOnly), median(nights));
        assertThat(ratio).isLessThanOrEqualTo(1.5);
        assertThat(median(nights)).isLessThan(1000);
    }

    private Object remind() {
        long run = Jobs.operations(() -> console.start("expiry-reminders", null, false));
        return jobs.ended(run);
    }

    private Object statements(String... statements) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var statement : statements) {
                execute(connection, statement);
            }
            connection.commit();
            return connection;
        }
    }

    private void fill() throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, "set unique_checks = 0");
            execute(connection, """
                    insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, email, employer_name)
                    select seq, concat('测试', seq), x'00', unhex(sha2(seq, 256)), '9900**********0000',
                        concat('person', seq, '@example.com'), '烟台海源(测试)化工有限公司' from seq_1_to_%d""".formatted(CERTIFICATES));
            execute(connection, """
                    insert into certificate (id, holder_id, post, number, last_valid_day)
                    select seq, seq, 'PRINCIPAL', concat('IT-', seq), date_add('2022-03-01', interval seq %% %d day)
                    from seq_1_to_%d""".formatted(EXPIRY_DAYS, CERTIFICATES));
            execute(connection, "analyze table certificate, holder");
        }
    }

    private void empty() throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, "set foreign_key_checks = 0");
            for (var table : List.of("message", "reminder", "reminder_slice", "reminder_run")) {
                execute(connection, "truncate table " + table);
            }
            execute(connection, "set foreign_key_checks = 1");
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static long millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void say(String text, Object... arguments) {
        System.out.printf(Locale.ROOT, "BENCHMARK " + text + "%n", arguments);
    }
}
