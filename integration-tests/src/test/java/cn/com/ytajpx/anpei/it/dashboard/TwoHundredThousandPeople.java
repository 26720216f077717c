package cn.com.ytajpx.anpei.it.dashboard;

import cn.com.ytajpx.anpei.plan.PlanService;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the centre would keep of 200,000 people: certificates, places, messages, accounts, companies. */
@Dependent
public class TwoHundredThousandPeople {

    private static final int PEOPLE = 200_000;

    @Resource(lookup = "java:app/jdbc/anpei")
    DataSource database;

    @Inject
    PlanService plan;

    /** With the plan of 2024. */
    public void come() throws SQLException {
        plan.takeOver(2024);
        try (var connection = database.getConnection()) {
            execute(connection, """
                    insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, email, employer_name)
                    select seq, concat('测试', seq), x'00', unhex(sha2(seq, 256)), '9900**********0000',
                        concat('person', seq, '@example.com'), concat('烟台单位', seq %% 2000, '(测试)化工有限公司') from seq_1_to_%d""".formatted(PEOPLE));
            execute(connection, """
                    insert into certificate (id, holder_id, post, number, last_valid_day)
                    select seq, seq, if(seq %% 3 = 0, 'SAFETY_MANAGER', 'PRINCIPAL'), concat('IT-', seq), date_add('2023-09-01', interval seq %% 1095 day)
                    from seq_1_to_%d""".formatted(PEOPLE));
            execute(connection, """
                    insert into preregistration (holder_id, training_class_id, plan_year, kind, state, certificate_id, origin, made_by, made_at, state_since)
                    select c.holder_id, t.id, t.plan_year, t.kind, 'REGISTERED', c.id, 'STAFF', 'tester', '2024-01-02', '2024-01-02'
                    from certificate c join training_class t on t.code = '2024-R3'
                    where c.last_valid_day between '2024-03-01' and '2024-06-30' and c.id % 3 = 0""");
            execute(connection, """
                    insert into message (template_id, channel, recipient_name, recipient_employer, email, arguments, dedupe_key, status, created_at, sent_at)
                    select (select min(id) from message_template where channel = 'EMAIL'), 'EMAIL', h.name, h.employer_name, h.email, '{}', h.id,
                        if(h.id % 100 = 0, 'GIVEN_UP', 'SENT'), date_add('2024-01-01', interval h.id % 80000 minute), '2024-03-01'
                    from holder h""");
            execute(connection, """
                    insert into employer (id, name, credit_code, address, contact_name, contact_phone, fictitious, created_at)
                    select seq + 1, concat('烟台单位', seq, '(测试)化工有限公司'), concat('9137060000000', lpad(seq, 5, '0')), '测试路', '测试', '0535-0000000',
                        true, '2024-01-01' from seq_0_to_1999""");
            execute(connection, """
                    insert into employment (holder_id, employer_id, post, since, consent_version, consent_at, consent_by)
                    select id, id % 2000 + 1, 'PRINCIPAL', '2024-01-01', '1', '2024-01-01', 'tester' from holder""");
            execute(connection, """
                    insert into account (id, name, document_type, id_number_sealed, id_number_fingerprint, id_number_masked, mobile_sealed, mobile_fingerprint,
                        mobile_masked, employer_name, password_hash, created_at)
                    select id + 1000, name, 'ID_CARD', x'00', id_number_fingerprint, id_number_masked, x'00', id_number_fingerprint, '199****0000',
                        employer_name, '', '2024-01-01' from holder""");
            execute(connection, "insert into account_role (account_id, role) select id, 'TRAINEE' from account where id > 1000");
            execute(connection, "analyze table certificate, holder, preregistration, message, employer, employment, account, account_role");
        }
    }

    /** Everyone due was reminded at every distance they crossed; all but one of a hundred messages were delivered. A fifth has renewed. */
    public void areReminded() throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, """
                    insert into reminder (certificate_id, last_valid_day, distance, planned_on, planned_at, code, delivered_at)
                    select c.id, c.last_valid_day, d.distance, date_sub(c.last_valid_day, interval d.distance day), '2024-03-01', 'CERTIFICATE_DUE',
                        if(c.id % 100 = 0, null, '2024-03-01')
                    from certificate c join (select 90 distance union select 60 union select 30 union select 15 union select 7
                        union select 3 union select 1 union select -1) d
                    where c.last_valid_day between '2024-01-31' and '2024-05-30' and date_sub(c.last_valid_day, interval d.distance day) <= '2024-03-01'
                    order by 4, 1""");
            execute(connection, """
                    update reminder r join reminder nearer force index (reminder_once) on nearer.certificate_id = r.certificate_id and nearer.distance < r.distance
                    set r.superseded = 1""");
            execute(connection, """
                    insert into message (template_id, channel, recipient_name, recipient_employer, email, arguments, dedupe_key, status, cause, cause_id,
                        created_at, sent_at)
                    select (select min(id) from message_template where channel = 'EMAIL'), 'EMAIL', h.name, h.employer_name, h.email, '{}',
                        concat('reminder-', r.id), if(r.delivered_at is null, 'GIVEN_UP', 'SENT'), 'reminder', r.id, '2024-03-01', r.delivered_at
                    from reminder r join certificate c on c.id = r.certificate_id join holder h on h.id = c.holder_id""");
            execute(connection, """
                    insert into certificate (id, holder_id, post, number, last_valid_day)
                    select id + %1$d, holder_id, post, number, date_add(last_valid_day, interval 1 year) from certificate
                    where last_valid_day between '2024-01-31' and '2024-05-30' and id %% 5 = 0 and id <= %1$d""".formatted(PEOPLE));
            execute(connection, "update certificate c join certificate n on n.id = c.id + %1$d set c.successor_id = n.id where c.id <= %1$d".formatted(PEOPLE));
            execute(connection, "insert into reminder_run (as_of, highest_certificate, finished_at) values ('2024-03-01', %d, '2024-03-01')".formatted(PEOPLE));
            execute(connection, "analyze table reminder, message, certificate");
        }
    }

    /** The plainest that can be asked of all people: each row is read once. */
    public Object readOnce() throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement(); var sums = sql.executeQuery(
                "select sum(length(name) + length(id_number_masked) + length(employer_name)) from holder ignore index (holder_name)")) {
            sums.next();
            return sums.getLong(1);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
