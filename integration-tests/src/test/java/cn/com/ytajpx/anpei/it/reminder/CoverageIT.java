package cn.com.ytajpx.anpei.it.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.reminder.Coverage;
import cn.com.ytajpx.anpei.reminder.Explanation;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everyone due has an explanation, whatever happened to them. */
class CoverageIT extends InContainer {

    @Inject
    Jobs jobs;

    @Inject
    People people;

    @Inject
    ReminderReport report;

    @Inject
    Domain domain;

    @Inject
    MovableClock clock;

    @BeforeEach
    void anEmptyRegister() {
        people.leave();
    }

    @Test
    @DisplayName("R-N1 Of 10,000 certificates none is unexplained, on any day, with nights missed")
    void nobodyIsUnexplained() {
        tenThousand();
        long reminded = 0;
        for (var day : new String[] {"2024-03-01", "2024-03-02", "2024-03-09", "2024-03-10", "2024-05-04"}) {
            clock.set(day + "T01:59");
            assertThat(coverage().unexplained()).as("before the run of " + day).isZero();
            clock.set(day + "T02:00");
            reminded += jobs.remind().written();
            var after = coverage();
            assertThat(after.unexplained()).as("after the run of " + day).isZero();
            assertThat(after.counts()).containsEntry(Explanation.TO_REMIND, 0L).containsEntry(Explanation.TO_REMIND_BY_CALL, 0L);
            assertThat(after.due()).isEqualTo(dueOn(LocalDate.parse(day)));
        }
        assertThat(reminded).isEqualTo(domain.count("select count(*) from reminder")).isPositive();
        assertThat(coverage().counts().get(Explanation.TO_CALL)).isPositive();
        assertThat(coverage().counts().get(Explanation.RENEWED)).isPositive();
        assertThat(coverage().counts().get(Explanation.ON_ITS_WAY)).isPositive();
    }

    @Test
    void whoCannotBeReachedIsToBeCalled() {
        people.unreachableWithCertificateTo("2024-03-08");
        jobs.remind();

        assertThat(coverage().calls()).isEqualTo(1);
    }

    private Coverage coverage() {
        return Acting.as(report::coverage, Permission.CERTIFICATES_READ);
    }

    /** Counted without the report: from 30 days after the last valid day to 90 before it. */
    private long dueOn(LocalDate day) {
        return domain.count("select count(*) from certificate where last_valid_day between ? and ?", day.minusDays(30), day.plusDays(90));
    }

    /** Every seventh without any address, every eleventh renewed. */
    private void tenThousand() {
        domain.sql("""
                insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, email)
                select seq, concat('测试', seq), x'00', unhex(sha2(seq, 256)), '9900**********0000',
                    if(seq % 7 = 0, null, concat('person', seq, '@example.com')) from seq_1_to_10000""");
        domain.sql("""
                insert into certificate (id, holder_id, post, number, last_valid_day)
                select seq, seq, 'PRINCIPAL', concat('IT-', seq), date_add('2024-01-20', interval (seq * 7919) % 400 day)
                from seq_1_to_10000""");
        domain.sql("""
                insert into certificate (id, holder_id, post, number, last_valid_day)
                select id + 10000, holder_id, post, number, date_add(last_valid_day, interval 1 year) from certificate where id % 11 = 0""");
        domain.sql("update certificate set successor_id = id + 10000 where id % 11 = 0 and id <= 10000");
    }
}
