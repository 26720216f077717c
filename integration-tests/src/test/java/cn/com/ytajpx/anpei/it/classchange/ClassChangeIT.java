package cn.com.ytajpx.anpei.it.classchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.classchange.ClassChange;
import cn.com.ytajpx.anpei.classchange.ClassChangeDesk;
import cn.com.ytajpx.anpei.classchange.ClassChangeSending;
import cn.com.ytajpx.anpei.classchange.ClassChangeStatus;
import cn.com.ytajpx.anpei.classchange.Tie;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.it.reminder.People;
import cn.com.ytajpx.anpei.notice.NoticeLine;
import cn.com.ytajpx.anpei.notice.NoticeSearch;
import cn.com.ytajpx.anpei.notice.NoticeService;
import cn.com.ytajpx.anpei.plan.PlanDesk;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.PlannedClass;
import cn.com.ytajpx.anpei.plan.PublishingDesk;
import cn.com.ytajpx.anpei.preregistration.Enrolled;
import cn.com.ytajpx.anpei.preregistration.RegisteredBy;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Today is 2024-03-01, 9:00; the sixth retraining class studies from 2024-06-25, the third from 2024-04-01. */
@DisplayName("R-P4 A change of a class reaches people")
class ClassChangeIT extends InContainer {

    private static final String SIXTH = "2024-R6";
    private static final String THIRD = "2024-R3";

    @Inject
    PublishingDesk publishing;

    @Inject
    PlanDesk planDesk;

    @Inject
    PlanService plan;

    @Inject
    ClassChangeDesk desk;

    @Inject
    ClassChangeSending sending;

    @Inject
    Enrolled enrolled;

    @Inject
    NoticeService notices;

    @Inject
    People people;

    @Inject
    Jobs jobs;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @BeforeEach
    void nobodyAndThePlanAsPublished() {
        for (var table : List.of("class_change", "preregistration_step", "late_case", "preregistration", "notice", "audit_entry")) {
            domain.sql("delete from " + table);
        }
        people.leave();
        domain.sql("delete from training_class");
        domain.sql("delete from venue");
        plan.takeOver(2024);
    }

    @Test
    @DisplayName("ten edits in ten minutes send one message")
    void tenEditsInTenMinutesSendOneMessage() {
        var person = registered(SIXTH);
        for (int minute = 0; minute < 10; minute++) {
            hands.set("2024-03-01T09:0" + minute);
            move(SIXTH, 1, minute == 4 ? "酒店检修。" : "");
            run();
        }
        assertThat(told(person)).isEmpty();
        hands.set("2024-03-01T09:18:59");
        run();
        assertThat(told(person)).isEmpty();

        hands.set("2024-03-01T09:19");
        run();
        run();
        assertThat(told(person)).containsExactly("CLASS_CHANGED");
        assertThat(said(person)).contains("2024年6月25日", "2024年7月5日", "酒店检修。").doesNotContain("6月30日");
        assertThat(one().edits()).isEqualTo(10);
        assertThat(one().status()).isEqualTo(ClassChangeStatus.SENT);
    }

    @Test
    @DisplayName("a session moved twice in 10 minutes → one message, one notice")
    void aSessionMovedTwiceInTenMinutesSendsOneMessage() {
        var person = registered(SIXTH);
        move(SIXTH, 7, "");
        hands.set("2024-03-01T09:09");
        move(SIXTH, 7, "");
        hands.set("2024-03-01T09:19");
        run();

        assertThat(told(person)).hasSize(1);
        assertThat(notices.page(NoticeSearch.ALL, 1).lines()).extracting(NoticeLine::title).containsExactly("关于调整再培训班第六期安排的通知");
        var notice = notices.notice(one().noticeSlug().orElseThrow()).orElseThrow();
        assertThat(notice.body()).contains("2024年6月25日(周二)", "2024年7月9日(周二)").doesNotContain("7月2日");
        assertThat(said(person)).contains("/notices/" + notice.slug());
    }

    @Test
    void editsWithoutAnEndAreToldThirtyMinutesAfterTheFirst() {
        var person = registered(SIXTH);
        for (var minute : List.of("00", "09", "18", "27")) {
            hands.set("2024-03-01T09:" + minute);
            move(SIXTH, 1, "");
        }
        hands.set("2024-03-01T09:30");
        run();
        assertThat(told(person)).hasSize(1);

        hands.set("2024-03-01T09:31");
        move(SIXTH, 1, "");
        hands.set("2024-03-01T09:41");
        run();
        assertThat(told(person)).hasSize(2);
    }

    @Test
    void editsThatUndoEachOtherTellNobodyAndPublishNothing() {
        var person = registered(SIXTH);
        move(SIXTH, 7, "");
        move(SIXTH, -7, "");
        hands.set("2024-03-01T09:10");
        run();

        assertThat(told(person)).isEmpty();
        assertThat(notices.page(NoticeSearch.ALL, 1).lines()).isEmpty();
        assertThat(one().status()).isEqualTo(ClassChangeStatus.EMPTY);
    }

    @Test
    void whoeverIsInACancelledClassIsToldOfTheNextOne() {
        var person = registered(SIXTH);
        director(() -> publishing.cancel(SIXTH, version(SIXTH), "报名人数不足。"));
        hands.set("2024-03-01T09:10");
        run();

        assertThat(enrolled.liveIn(SIXTH)).isEmpty();
        assertThat(told(person)).containsExactly("CLASS_CANCELLED");
        assertThat(said(person)).contains("再培训班第五期", "报名人数不足。");
        assertThat(notices.page(NoticeSearch.ALL, 1).lines()).extracting(NoticeLine::title).containsExactly("关于取消再培训班第六期的通知");
    }

    @Test
    void whoeverLeftTheClassMeanwhileIsToldNothing() {
        var person = registered(SIXTH);
        move(SIXTH, 7, "");
        domain.sql("update preregistration set state = 'WITHDRAWN'");
        hands.set("2024-03-01T09:10");
        run();

        assertThat(told(person)).isEmpty();
        assertThat(one().status()).isEqualTo(ClassChangeStatus.SENT);
    }

    @Test
    @DisplayName("a reminder that waits with the old dates is withdrawn and written anew with the new ones")
    void aWaitingReminderIsArmedAnew() {
        var person = holder(people.withCertificateTo("2024-05-30"));
        jobs.remind();
        assertThat(reminders()).containsExactly("WAITING 2024-03-28");

        changeWindow(THIRD, -3);
        assertThat(reminders()).containsExactly("SUPPRESSED 2024-03-28");
        hands.set("2024-03-01T09:10");
        run();

        assertThat(reminders()).containsExactly("WAITING 2024-03-25");
        assertThat(told(person)).isEmpty();
    }

    @Test
    @DisplayName("whom a sent reminder told the old dates gets the correction, once")
    void aSentReminderIsCorrected() {
        var person = holder(people.withCertificateTo("2024-05-30"));
        var other = holder(people.withCertificateTo("2024-05-30"));
        enrolled.register(other, "2024-R4", RegisteredBy.staff());
        jobs.remind();
        domain.sql("update message set status = 'SENT', next_attempt_at = null, sent_at = created_at");
        changeWindow(THIRD, -3);
        hands.set("2024-03-01T09:10");
        run();
        run();

        assertThat(told(person)).containsExactly("CLASS_CHANGED");
        assertThat(told(other)).as("has a place in another class").isEmpty();
        assertThat(planner(() -> desk.people(one().id(), 0, 10))).singleElement().satisfies(told -> {
            assertThat(told.tie()).isEqualTo(Tie.REMINDED);
            assertThat(told.messages()).hasSize(1);
        });
        assertThat(reminders()).containsExactly("SENT 2024-03-28", "SENT 2024-03-28");
    }

    @Test
    void aReminderHeldBackGoesOutAfterAllWhenTheEditIsUndone() {
        people.withCertificateTo("2024-05-30");
        jobs.remind();
        changeWindow(THIRD, -3);
        changeWindow(THIRD, 3);
        hands.set("2024-03-01T09:10");
        run();

        assertThat(reminders()).containsExactly("WAITING 2024-03-28");
    }

    @Test
    @DisplayName("killed between two people and run again, by two at once: each is told once")
    void nobodyIsToldTwice() {
        var persons = List.of(registered(SIXTH), registered(SIXTH), registered(SIXTH));
        move(SIXTH, 7, "");
        hands.set("2024-03-01T09:10");
        var change = one().id();
        sending.settle(change);
        sending.settle(change);
        assertThat(sending.tell(change, 1)).isEqualTo(1);
        run();
        assertThat(sending.tell(change, 9)).isZero();

        assertThat(persons).allSatisfy(person -> assertThat(told(person)).hasSize(1));
        assertThat(notices.page(NoticeSearch.ALL, 1).count()).isEqualTo(1);
    }

    @Test
    void staffMaySendAtOnceAndSeeWhomNothingReaches() {
        registered(SIXTH);
        enrolled.register(holder(people.unreachableWithCertificateTo("2024-09-30")), SIXTH, RegisteredBy.staff());
        move(SIXTH, 7, "");
        var change = one().id();
        planner(() -> {
            desk.sendNow(change);
            return null;
        });
        run();

        assertThat(planner(() -> desk.people(change)).all()).isEqualTo(2);
        assertThat(planner(() -> desk.people(change)).unreached()).isEqualTo(1);
        assertThat(planner(() -> desk.people(change, 0, 10)).get(0).unreached()).isTrue();
        assertThat(planner(() -> desk.edits(change))).hasSize(1);
        assertThatThrownBy(() -> planner(() -> {
            desk.sendNow(change);
            return null;
        })).hasMessageContaining("CLASS_CHANGE_NOT_WAITING");
        assertThatThrownBy(() -> Acting.as(() -> desk.count(null), Permission.STAFF_AREA)).isInstanceOf(EJBAccessException.class);
    }

    private long registered(String code) {
        long holder = holder(people.withCertificateTo("2024-09-30"));
        enrolled.register(holder, code, RegisteredBy.staff());
        return holder;
    }

    private long holder(long certificate) {
        return domain.count("select holder_id from certificate where id = ?", certificate);
    }

    /** Moves check-in and study. */
    private void move(String code, int days, String sentence) {
        var row = planner(() -> planDesk.classOf(code)).orElseThrow().planned();
        change(code, new PlannedClass(row.kind(), row.sessionNumber(), row.name(), row.expiryMonths(), row.centreDeadline(), row.bookingOpens(),
                row.bookingCloses(), row.venueCode(), row.checkInOn().plusDays(days), row.checkInFrom(), row.checkInTo(),
                row.studyFrom().plusDays(days), row.studyTo().plusDays(days), row.capacity()), sentence);
    }

    private void changeWindow(String code, int days) {
        var row = planner(() -> planDesk.classOf(code)).orElseThrow().planned();
        change(code, new PlannedClass(row.kind(), row.sessionNumber(), row.name(), row.expiryMonths(), row.centreDeadline(), row.bookingOpens(),
                row.bookingCloses().plusDays(days), row.venueCode(), row.checkInOn(), row.checkInFrom(), row.checkInTo(), row.studyFrom(),
                row.studyTo(), row.capacity()), "");
    }

    private void change(String code, PlannedClass row, String sentence) {
        director(() -> publishing.change(code, version(code), row, sentence));
    }

    private int version(String code) {
        return planner(() -> planDesk.classOf(code)).orElseThrow().version();
    }

    private ClassChange one() {
        return planner(() -> desk.changes(null, 0, 1)).get(0);
    }

    private void run() {
        jobs.sendChanges();
    }

    /** The codes of what this person was told of changes, by e-mail. */
    private List<String> told(long holder) {
        return domain.rows("select t.code from message m join message_template t on t.id = m.template_id"
                + " where m.dedupe_key like ? and m.channel = 'EMAIL' order by m.id", "class-change/%/" + holder + "-%").stream().map(String::valueOf).toList();
    }

    private String said(long holder) {
        return (String) domain.rows("select arguments from message where dedupe_key like ? and channel = 'EMAIL'", "class-change/%/" + holder + "-%")
                .get(0);
    }

    /** Status of each reminder's e-mail, with the end of the window that it names. */
    private List<String> reminders() {
        return domain.rows("select concat(status, ' ', json_value(arguments, '$.bookingCloses')) from message"
                + " where cause = 'reminder' and channel = 'EMAIL' order by id").stream().map(String::valueOf).toList();
    }

    private static <T> T planner(Callable<T> deed) {
        return Acting.as(deed, Permission.STAFF_AREA, Permission.PLAN_EDIT);
    }

    private static void director(Runnable deed) {
        Acting.as(() -> {
            deed.run();
            return null;
        }, Permission.PLAN_EDIT, Permission.PLAN_PUBLISH);
    }
}
