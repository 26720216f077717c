package cn.com.ytajpx.anpei.it.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.calendar.CalendarDesk;
import cn.com.ytajpx.anpei.calendar.CalendarReason;
import cn.com.ytajpx.anpei.calendar.CalendarWatch;
import cn.com.ytajpx.anpei.calendar.LoadedYear;
import cn.com.ytajpx.anpei.calendar.MissingYear;
import cn.com.ytajpx.anpei.calendar.UnknownYear;
import cn.com.ytajpx.anpei.calendar.WorkingDays;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.reminder.CalendarAlarm;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 2024 to 2026 come with the product. */
class CalendarIT extends InContainer {

    private static final String HEAD = "# 关于2027年部分节假日安排的通知\ndate,kind,name\n";
    private static final String FILE = HEAD + "2026-12-31,off,元旦\n2027-01-01,off,元旦\n2027-02-06,work,春节\n";

    @Inject
    CalendarDesk desk;

    @Inject
    CalendarWatch watch;

    @Inject
    CalendarAlarm alarm;

    @Inject
    WorkingDays workingDays;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @BeforeEach
    void threeYears() {
        domain.sql("delete from calendar_year where year = 2027");
        domain.sql("delete from audit_entry");
        domain.sql("delete from message");
        domain.sql("delete from account_role");
        domain.sql("delete from account");
    }

    @Test
    @DisplayName("R-P5 a loaded year counts from then on, and may change December of the year before")
    void aLoadedYearTakesEffectAtOnce() {
        assertThatThrownBy(() -> workingDays.isWorkingDay(LocalDate.parse("2027-02-06"))).isInstanceOf(EJBException.class)
                .hasCauseInstanceOf(UnknownYear.class);
        load(FILE, false);

        assertThat(workingDays.isWorkingDay(LocalDate.parse("2027-02-06"))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(workingDays.plus(LocalDate.parse("2026-12-30"), 1)).isEqualTo(LocalDate.parse("2027-01-04"));
        assertThat(domain.count("select count(*) from audit_entry where action = 'calendar.load' and subject = 'calendar/2027'")).isEqualTo(1);
    }

    @Test
    void aLoadedYearIsReplacedOnlyWhenAgreedTo() {
        load(FILE, false);
        refused(() -> load(HEAD + "2027-01-01,off,元旦\n2027-02-07,work,春节\n", false), "replace", CalendarReason.CALENDAR_REPLACE_UNCONFIRMED);
        assertThat(workingDays.isWorkingDay(LocalDate.parse("2027-02-06"))).isTrue();

        load(HEAD + "2027-01-01,off,元旦\n2027-02-07,work,春节\n", true);
        assertThat(workingDays.isWorkingDay(LocalDate.parse("2027-02-06"))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.parse("2027-02-07"))).isTrue();
        assertThat(workingDays.isWorkingDay(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(domain.count("select count(*) from calendar_day d join calendar_year y on y.id = d.calendar_year_id where y.year = 2027")).isEqualTo(2);
        assertThat(domain.count("select count(*) from audit_entry where action = 'calendar.replace'")).isEqualTo(1);
    }

    @Test
    void oneBadLineKeepsTheWholeYearOut() {
        refused(() -> load(FILE + "2027-02-30,off,春节\n", false), "file", CalendarReason.CALENDAR_BAD_ROWS);
        refused(() -> load("nothing", false), "file", CalendarReason.CALENDAR_SOURCE_MISSING);

        assertThat(domain.count("select count(*) from calendar_year where year = 2027")).isZero();
    }

    @Test
    void aDownloadedYearIsAFileThatCanBeLoaded() {
        var file = new String(changing(() -> desk.file(2025)), StandardCharsets.UTF_8);

        assertThat(changing(() -> desk.judge(2025, desk.text(file.getBytes(StandardCharsets.UTF_8)))).arrangement())
                .isEqualTo(loaded(2025).arrangement());
        assertThat(changing(() -> desk.judge(2028, desk.text(desk.file(2028)))).good()).isTrue();
    }

    @Test
    void theYearsKnowTheirWorkingDaysAndTheCalculatorRefusesAnUnknownOne() {
        assertThat(loaded(2024).workingDays()).isEqualTo(251);
        assertThat(loaded(2025).workingDays()).isEqualTo(248);
        assertThat(loaded(2026).workingDays()).isEqualTo(248);
        assertThat(changing(() -> desk.plus(LocalDate.parse("2024-04-29"), 2))).isEqualTo(LocalDate.parse("2024-05-06"));
        refused(() -> changing(() -> desk.plus(LocalDate.parse("2026-12-31"), 1)), "day", CalendarReason.CALENDAR_YEAR_UNKNOWN);
    }

    @Test
    void whoMayOnlyLookLoadsNothing() {
        assertThatThrownBy(() -> desk.loaded()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Acting.as(() -> desk.judge(2027, FILE), Permission.ADMIN_AREA)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName("NOCAL next year is missed from 1 November, and a year that has begun at once")
    void aMissingYearIsNoticed() {
        hands.set("2026-10-31T23:59:59");
        assertThat(watch.missing()).isEmpty();
        hands.set("2026-11-01T00:00");
        assertThat(watch.missing()).containsExactly(new MissingYear(2027, LocalDate.parse("2026-11-01")));
        hands.set("2027-01-02T08:00");
        assertThat(watch.missing()).containsExactly(new MissingYear(2027, LocalDate.parse("2027-01-02")));
    }

    @Test
    @DisplayName("NOCAL administrators are told on 1 November, 1 December and daily from 15 December, once each")
    void administratorsAreToldUntilTheYearIsLoaded() {
        colleague(901, "administrator", "ADMINISTRATOR", "ACTIVE");
        colleague(902, "locked", "ADMINISTRATOR", "LOCKED");
        colleague(903, "planner", "PLANNER", "ACTIVE");

        for (var moment : new String[] {"2026-10-31T09:00", "2026-11-01T09:00", "2026-11-01T10:00", "2026-11-20T09:00", "2026-12-01T09:00",
            "2026-12-14T09:00", "2026-12-15T09:00", "2026-12-16T09:00"}) {
            hands.set(moment);
            alarm.raise();
        }
        assertThat(told(901)).isEqualTo(4);
        assertThat(told(902) + told(903)).isZero();

        load(FILE, false);
        hands.set("2026-12-17T09:00");
        alarm.raise();
        assertThat(told(901)).isEqualTo(4);
    }

    private void colleague(long id, String login, String role, String state) {
        domain.sql("insert into account (id, login, name, email, password_hash, state, created_at) values (?, ?, ?, ?, 'x', ?, '2024-01-01')",
                id, login, login, login + "@example.com", state);
        domain.sql("insert into account_role (account_id, role) values (?, ?)", id, role);
    }

    private long told(long account) {
        return domain.count("select count(*) from message where account_id = ? and channel = 'IN_APP' and dedupe_key like 'calendar-2027-%'", account);
    }

    private void refused(Runnable deed, String field, CalendarReason reason) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.decision().refusals())
                .extracting(Refusal::field, Refusal::reason).contains(org.assertj.core.groups.Tuple.tuple(field, reason)));
    }

    private void load(String file, boolean replace) {
        changing(() -> {
            desk.load(2027, file, replace);
            return null;
        });
    }

    private LoadedYear loaded(int year) {
        return changing(() -> desk.loaded()).stream().filter(each -> each.arrangement().year() == year).findFirst().orElseThrow();
    }

    private static <T> T changing(Callable<T> work) {
        return Acting.as(work, Permission.ADMIN_AREA, Permission.CALENDAR_CHANGE);
    }
}
