package cn.com.ytajpx.anpei.it.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.batch.JobConsole;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.job.JobRun;
import cn.com.ytajpx.anpei.job.RunState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock stands at 2024-03-01T09:00: of R2 the last working day of its window, of R3 the second. */
class GapRemindersIT extends InContainer {

    @Inject
    Jobs jobs;

    @Inject
    JobConsole console;

    @Inject
    Registered people;

    @Inject
    Domain domain;

    @Inject
    MovableClock clock;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    private GreenMail server;

    @AfterEach
    void serverDown() {
        if (server != null) {
            server.stop();
        }
    }

    @BeforeEach
    void nobody() {
        people.nobody();
        domain.sql("delete from job_run");
        people.moves("2024-R3", "2024-02-29", "2024-03-28", "2024-03-27");
    }

    @Test
    @DisplayName("R-R4 at window opening, then every five working days, then daily; nothing before or after")
    void aWholeWindow() {
        people.registered(new Person(1), "2024-R3");

        for (var day = LocalDate.parse("2024-02-26"); day.isBefore(LocalDate.parse("2024-04-03")); day = day.plusDays(1)) {
            clock.set(day + "T09:00");
            remind();
        }

        assertThat(reminders()).isEqualTo("""
                WINDOW_OPEN 02-29, NOT_BOOKED 03-07, NOT_BOOKED 03-14, NOT_BOOKED 03-21, NOT_BOOKED 03-26, NOT_BOOKED 03-27, NOT_BOOKED 03-28""");
        assertThat(domain.rows("select json_value(arguments, '$.daysLeft') from message where cause = 'gap-reminder' and channel = 'EMAIL' order by id"))
                .asList().containsExactly("28", "21", "14", "7", "2", "1", "0");
    }

    @Test
    @DisplayName("R-R4 a job that runs twice writes what it writes once")
    void runningTwiceChangesNothing() {
        people.registered(new Person(1), "2024-R2");
        people.registered(new Person(2), "2024-R3");

        var first = remind();
        var rows = rows();
        var second = remind();

        assertThat(first.state()).isEqualTo(RunState.COMPLETED);
        assertThat(first.written()).isEqualTo(2);
        assertThat(second.written()).isZero();
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    @DisplayName("R-R4 after an outage the newest is sent, not the backlog")
    void onlyTheNewestAfterAnOutage() {
        people.registered(new Person(1), "2024-R3");
        clock.set("2024-03-24T09:00");
        remind();

        assertThat(reminders()).isEqualTo("NOT_BOOKED 03-21");
    }

    @Test
    @DisplayName("R-R4 whom the province shows is left alone; a booking sent back is none")
    void theBookedAreLeftAlone() {
        people.registered(new Person(1), "2024-R2");
        people.registered(new Person(2), "2024-R2");
        people.registered(new Person(3), "2024-R2");
        people.registered(new Person(4), "2024-R2");
        people.registered(new Person(5), "2024-R2", "WAITING", "2024-01-02T10:00");
        people.booked(new Person(1), "2024-R2", "ACCEPTED");
        people.booked(new Person(2), "2024-R3", "SUBMITTED");
        people.booked(new Person(3), "2024-R2", "REJECTED");
        remind();

        assertThat(domain.rows("select preregistration_id from gap_reminder order by 1")).asList().containsExactly(3L, 4L);
    }

    @Test
    @DisplayName("R-R4 nobody is told of what was due before they were there")
    void aJoinerGetsNoOldReminder() {
        people.registered(new Person(1), "2024-R3", "REGISTERED", "2024-02-29T09:30");
        remind();
        assertThat(reminders()).isEmpty();

        clock.set("2024-03-07T09:00");
        remind();
        assertThat(reminders()).isEqualTo("NOT_BOOKED 03-07");
    }

    @Test
    @DisplayName("R-P4 a class that moves is reminded of anew, with its new dates")
    void aMovedClassReArms() {
        people.registered(new Person(1), "2024-R3");
        clock.set("2024-02-29T09:00");
        remind();
        people.moves("2024-R3", "2024-03-06", "2024-04-02", "2024-04-01");
        clock.set("2024-03-01T09:00");
        remind();
        assertThat(reminders()).isEqualTo("WINDOW_OPEN 02-29");

        clock.set("2024-03-06T09:00");
        remind();

        assertThat(reminders()).isEqualTo("WINDOW_OPEN 02-29, WINDOW_OPEN 03-06");
        assertThat(domain.rows("select distinct json_value(arguments, '$.bookingCloses') from message where cause = 'gap-reminder' order by 1"))
                .asList().containsExactly("2024-03-28", "2024-04-02");
    }

    @Test
    @DisplayName("R-R4 asked again right before sending: booked, withdrawn, moved, renewed, overtaken")
    void whatHasStoppedBeingTrueIsNotSent() {
        for (int number = 1; number <= 7; number++) {
            people.registered(new Person(number), "2024-R3");
        }
        clock.set("2024-03-07T07:00");
        remind(LocalDate.parse("2024-03-07"));
        assertThat(domain.count("select count(*) from message where status = 'WAITING' and channel = 'EMAIL'")).isEqualTo(7);

        people.booked(new Person(1), "2024-R3", "SUBMITTED");
        domain.sql("update preregistration set state = 'WITHDRAWN' where id = 2");
        domain.sql("update preregistration set training_class_id = (select id from training_class where code = '2024-R4') where id = 3");
        people.renewed(4, "2025-05-20");
        domain.sql("delete from preregistration where id = 5");
        domain.sql("""
                insert into gap_reminder (kind, training_class_id, preregistration_id, anchor, due_on, planned_on, planned_at)
                select 'NOT_BOOKED', training_class_id, 6, anchor, '2024-03-14', '2024-03-14', '2024-03-14' from gap_reminder where preregistration_id = 6""");
        clock.set("2024-03-07T09:00");
        delivered();

        assertThat(domain.rows("""
                select concat(g.preregistration_id, ' ', m.status, coalesce(concat(' ', m.reason), '')) from message m
                join gap_reminder g on g.id = m.cause_id where m.channel = 'EMAIL' order by 1""")).asList().containsExactly(
                "1 SUPPRESSED BOOKED", "2 SUPPRESSED OVERTAKEN", "3 SUPPRESSED OVERTAKEN", "4 SUPPRESSED RENEWED", "5 SUPPRESSED OVERTAKEN",
                "6 SUPPRESSED SUPERSEDED", "7 SENT");
    }

    @Test
    @DisplayName("R-C4 seven and two days before the centre's deadline, who has not pre-registered is told of the recommended class")
    void theDeadlineIsNear() {
        people.holder(new Person(1), "2024-05-20");
        people.holder(new Person(2), "2024-06-20");
        people.registered(new Person(3), "2024-R4");
        people.holder(new Person(4), "2025-05-20");
        people.holder(new Person(5), "2024-05-21");
        people.booked(new Person(5), "2024-R3", "ACCEPTED");
        clock.set("2024-03-20T09:00");
        remind();

        assertThat(told()).isEqualTo("1 2024-R3 03-20");
        clock.set("2024-03-25T09:00");
        remind();
        remind();
        assertThat(told()).isEqualTo("1 2024-R3 03-20, 1 2024-R3 03-25, 2 2024-R4 03-24");
        clock.set("2024-03-28T09:00");
        remind();
        assertThat(told()).as("the deadline of R3 has passed").isEqualTo("1 2024-R3 03-20, 1 2024-R3 03-25, 2 2024-R4 03-24");
        assertThat((String) domain.rows("select arguments from message where channel = 'EMAIL' and cause_id = (select min(id) from gap_reminder)").get(0))
                .contains("2024-03-27", "\"daysLeft\":\"7\"", "2024-05-21", "Post.SAFETY_MANAGER");
    }

    @Test
    @DisplayName("R-C4 whoever has renewed or pre-registered since is not told that the deadline is near")
    void theDeadlineReminderStops() {
        people.holder(new Person(1), "2024-05-20");
        people.holder(new Person(2), "2024-05-20");
        people.holder(new Person(3), "2024-05-20");
        clock.set("2024-03-20T07:00");
        remind();
        people.renewed(1, "2025-05-20");
        domain.sql("""
                insert into preregistration (holder_id, training_class_id, plan_year, kind, state, origin, made_by, made_at, state_since)
                select 2, id, 2024, kind, 'REGISTERED', 'STAFF', 'tester', '2024-03-20', '2024-03-20' from training_class where code = '2024-R4'""");
        clock.set("2024-03-20T09:00");
        delivered();

        assertThat(domain.rows("""
                select concat(g.certificate_id, ' ', m.status, coalesce(concat(' ', m.reason), '')) from message m
                join gap_reminder g on g.id = m.cause_id where m.channel = 'EMAIL' order by 1""")).asList()
                .containsExactly("1 SUPPRESSED RENEWED", "2 SUPPRESSED PREREGISTERED", "3 SENT");
    }

    @Test
    void whatFailsIsLeftOutAndDoneByTheNextRun() throws SQLException {
        people.registered(new Person(1), "2024-R2");
        people.registered(new Person(2), "2024-R3");
        outsideTransactions("""
                create trigger stumble before insert on gap_reminder for each row
                if new.preregistration_id = 1 then signal sqlstate '45000' set message_text = 'stumbled'; end if""");
        var stumbling = remind();
        outsideTransactions("drop trigger stumble");

        assertThat(stumbling.state()).isEqualTo(RunState.COMPLETED);
        assertThat(stumbling.written()).isEqualTo(1);
        assertThat(stumbling.skipped()).isEqualTo(1);
        assertThat(remind().written()).isEqualTo(1);
        assertThat(domain.count("select count(*) from gap_reminder")).isEqualTo(2);
    }

    @Test
    void aRunThatLostItsProcessIsGoneOnWith() {
        people.registered(new Person(1), "2024-R2");
        domain.sql("""
                insert into job_run (job, state, cause, started_by, node, as_of, dry_run, started_at, beat_at, elapsed_millis,
                    items_expected, items_read, items_written, items_skipped)
                values ('gap-reminders', 'RUNNING', 'SCHEDULE', 'system', 'elsewhere', '2024-03-01', false, '2024-03-01 09:00', '2020-01-01', 0, 0, 0, 0, 0)""");

        jobs.round();

        assertThat(domain.rows("select concat(state, ' ', cause) from job_run where job = 'gap-reminders' order by id")).asList()
                .startsWith("INTERRUPTED SCHEDULE", "COMPLETED RECOVERY");
        assertThat(reminders()).isEqualTo("NOT_BOOKED 03-01");
    }

    @Test
    void aDryRunCountsAndWritesNothing() {
        people.registered(new Person(1), "2024-R2");

        var dry = jobs.ended(Jobs.operations(() -> console.start("gap-reminders", null, true)));

        assertThat(dry.read()).isEqualTo(1);
        assertThat(dry.written()).isZero();
        assertThat(rows()).isEmpty();
    }

    private void delivered() {
        server = new GreenMail(new ServerSetup(Integer.getInteger("anpei.smtp.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        jobs.deliver();
    }

    private JobRun remind() {
        return remind(null);
    }

    private JobRun remind(LocalDate asOf) {
        return jobs.ended(Jobs.operations(() -> console.start("gap-reminders", asOf, false)));
    }

    private String reminders() {
        return domain.rows("select concat(kind, ' ', date_format(due_on, '%m-%d')) from gap_reminder where preregistration_id is not null order by id")
                .stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String told() {
        return domain.rows("""
                select concat(g.certificate_id, ' ', t.code, ' ', date_format(g.due_on, '%m-%d')) from gap_reminder g
                join training_class t on t.id = g.training_class_id where g.kind = 'DEADLINE_NEAR' order by 1""")
                .stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private List<String> rows() {
        return List.of("gap_reminder", "message").stream().flatMap(table -> domain.rows("select * from " + table + " order by id").stream())
                .map(row -> Arrays.deepToString((Object[]) row)).toList();
    }

    private void outsideTransactions(String statement) throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
