package cn.com.ytajpx.anpei.it.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.plan.ClassFact;
import cn.com.ytajpx.anpei.plan.ClassStanding;
import cn.com.ytajpx.anpei.plan.FactDifference;
import cn.com.ytajpx.anpei.plan.PlanCheck;
import cn.com.ytajpx.anpei.plan.PlanColumn;
import cn.com.ytajpx.anpei.plan.PlanDesk;
import cn.com.ytajpx.anpei.plan.PlanImport;
import cn.com.ytajpx.anpei.plan.PlanReason;
import cn.com.ytajpx.anpei.plan.PlanRow;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.PlannedClass;
import cn.com.ytajpx.anpei.plan.PublishingDesk;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Today is 2024-03-01. */
class PlanDeskIT extends InContainer {

    private static final String[] PLANNER = {Permission.STAFF_AREA, Permission.PLAN_EDIT};
    private static final String[] DIRECTOR = {Permission.STAFF_AREA, Permission.PLAN_EDIT, Permission.PLAN_PUBLISH};

    @Inject
    PlanDesk desk;

    @Inject
    PublishingDesk publishing;

    @Inject
    PlanCheck check;

    @Inject
    PlanImport sheets;

    @Inject
    PlanService plan;

    @Inject
    ChangesHeard heard;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @BeforeEach
    void thePlanAsPublished() {
        domain.sql("delete from training_class");
        domain.sql("delete from venue");
        domain.sql("delete from class_change");
        domain.sql("delete from audit_entry");
        plan.takeOver(2024);
        heard.forget();
    }

    @Test
    @DisplayName("copies are drafts: nobody outside sees them, nothing is announced, no message is written")
    void lastYearsPlanIsCopied() {
        assertThat(planner(() -> desk.copyInto(2025))).isEqualTo(11);

        assertThat(one("2025-R4").checkIn().on()).isEqualTo("2025-05-06");
        assertThat(planner(() -> desk.planOf(2025))).hasSize(11).extracting(TrainingClass::standing).containsOnly(ClassStanding.DRAFT);
        assertThat(plan.planOf(2025)).isEmpty();
        assertThat(heard.all()).isEmpty();
        assertThat(domain.count("select count(*) from message")).isZero();
        assertThat(audited()).containsExactly("plan.copy");
        refused(() -> planner(() -> desk.copyInto(2025)), PlanReason.PLAN_YEAR_NOT_EMPTY);
    }

    @Test
    void aYearWithoutWorkingDaysOrWithoutAPlanBeforeItIsRefused() {
        refused(() -> planner(() -> desk.copyInto(2027)), PlanReason.PLAN_YEAR_WITHOUT_CALENDAR, PlanReason.PLAN_NOTHING_TO_COPY);
        refused(() -> planner(() -> desk.copyInto(1999)), PlanReason.PLAN_YEAR_RANGE);
    }

    @Test
    void draftsAreEditedAndRemovedAndTheirCodeFollowsTheSession() {
        planner(() -> desk.copyInto(2025));
        var fourth = one("2025-R4");

        assertThat(planner(() -> desk.edit("2025-R4", fourth.version(), numbered(fourth.planned(), 9)))).isEqualTo("2025-R9");
        assertThat(one("2025-R9").changedBy()).isEqualTo("system");
        refused(() -> planner(() -> desk.edit("2025-R9", one("2025-R9").version(), numbered(one("2025-R9").planned(), 5))), PlanReason.CLASS_SESSION_TAKEN);
        planner(() -> remove("2025-R9"));
        assertThat(planner(() -> desk.classOf("2025-R9"))).isEmpty();
        refused(() -> planner(() -> remove("2024-R4")), PlanReason.CLASS_NOT_A_DRAFT);
        refused(() -> planner(() -> remove("2025-R9")), PlanReason.CLASS_NOT_FOUND);
    }

    @Test
    @DisplayName("two planners on the same class: the second one overwrites nothing and is told")
    void nobodyIsOverwritten() throws Exception {
        planner(() -> desk.copyInto(2025));
        var seen = one("2025-R4");
        var start = new CountDownLatch(1);
        var both = Executors.newFixedThreadPool(2);
        try {
            var saving = List.of(80, 90).stream().map(capacity -> both.submit(() -> {
                start.await();
                try {
                    planner(() -> desk.edit("2025-R4", seen.version(), withSeats(seen.planned(), capacity)));
                    return "saved";
                } catch (Refused refused) {
                    return reasons(refused).toString();
                }
            })).toList();
            start.countDown();
            assertThat(List.of(saving.get(0).get(), saving.get(1).get())).containsExactlyInAnyOrder("saved", "[CLASS_CHANGED_MEANWHILE]");
        } finally {
            both.shutdownNow();
        }
    }

    @Test
    @DisplayName("R-P4 a change of a published class is announced in its transaction with before and after; the planner may, visitors see it")
    void aPublishedClassIsChanged() {
        var fourth = one("2024-R4");
        var row = withSeats(fourth.planned(), 80);

        assertThat(planner(() -> publishing.intend("2024-R4", fourth.version(), row)).differences()).extracting(FactDifference::fact)
                .containsExactly(ClassFact.CAPACITY);
        assertThat(heard.all()).isEmpty();
        planner(() -> change("2024-R4", row, "换了大教室。"));

        assertThat(heard.all()).singleElement().satisfies(change -> {
            assertThat(change.classCode()).isEqualTo("2024-R4");
            assertThat(change.before().capacity()).isNull();
            assertThat(change.after().capacity()).isEqualTo(80);
            assertThat(change.sentence()).isEqualTo("换了大教室。");
            assertThat(change.changeNumber()).isEqualTo(1);
            assertThat(change.by()).isEqualTo("system");
        });
        assertThat(plan.classOf("2024-R4").orElseThrow().capacity()).hasValue(80);
        assertThat(one("2024-R4").standing()).isEqualTo(ClassStanding.CHANGED);
        assertThat(audited()).containsExactly("plan.change");
        refused(() -> planner(() -> change("2024-R4", row, "")), PlanReason.CLASS_UNCHANGED);
    }

    @Test
    @DisplayName("R-B4 there can't be fewer seats than are taken")
    void seatsThatAreTakenStay() {
        planner(() -> change("2024-R5", withSeats(one("2024-R5").planned(), 2), ""));
        domain.sql("update training_class set seats_taken = 2 where code = '2024-R5'");

        refused(() -> planner(() -> change("2024-R5", withSeats(one("2024-R5").planned(), 1), "")), PlanReason.CLASS_CAPACITY_BELOW_TAKEN);
        planner(() -> change("2024-R5", withSeats(one("2024-R5").planned(), 3), ""));
    }

    @Test
    void theDirectorPublishesAndCancelsAndAPlannerMayNot() {
        planner(() -> desk.copyInto(2025));
        assertThatThrownBy(() -> planner(() -> publish("2025-R1"))).isInstanceOf(EJBAccessException.class);
        director(() -> publish("2025-R1", "2025-R2"));
        assertThat(plan.planOf(2025)).extracting(TrainingClass::code).containsExactly("2025-R1", "2025-R2");
        assertThat(heard.all()).isEmpty();
        refused(() -> director(() -> publish("2025-R1")), PlanReason.CLASS_NOT_A_DRAFT);
        refused(() -> director(() -> publish()), PlanReason.PLAN_NOTHING_CHOSEN);

        assertThatThrownBy(() -> planner(() -> cancel("2025-R1"))).isInstanceOf(EJBAccessException.class);
        director(() -> cancel("2025-R1"));
        assertThat(heard.all()).singleElement().matches(change -> change.cancelled() && change.changeNumber() == 1);
        refused(() -> director(() -> cancel("2025-R1")), PlanReason.CLASS_CANCELLED);
    }

    @Test
    void whatIsOverStaysAsItWas() {
        hands.set("2024-05-08T23:59:59");
        planner(() -> change("2024-R4", withSeats(one("2024-R4").planned(), 80), ""));
        hands.set("2024-05-09T00:00:00");
        refused(() -> planner(() -> change("2024-R4", withSeats(one("2024-R4").planned(), 90), "")), PlanReason.CLASS_OVER);
    }

    @Test
    void theCheckReadsThePlanInTheDatabase() {
        assertThat(Acting.as(() -> check.of(2024), Permission.STAFF_AREA)).hasSize(22);
        assertThat(Acting.as(() -> check.of(2025), Permission.STAFF_AREA)).isEmpty();
        assertThatThrownBy(() -> check.of(2024)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @DisplayName("annex 1 comes in as drafts, all rows or none")
    void aSheetIsImported() {
        var sheet = new ByteArrayOutputStream();
        planner(() -> {
            sheets.export(2024, sheet);
            return "";
        });
        var of2025 = planner(() -> sheets.judge(2025, "annex.xlsx", new ByteArrayInputStream(sheet.toByteArray())));
        assertThat(of2025.rows()).filteredOn(PlanRow::bad).singleElement().satisfies(row -> assertThat(row.cell(PlanColumn.WINDOW)).isEqualTo("2月29日-3月28日"));
        refused(() -> planner(() -> sheets.load(2025, of2025.kept())), PlanReason.PLAN_BAD_ROWS);
        assertThat(planner(() -> desk.planOf(2025))).isEmpty();

        var mended = of2025.kept().replace("2月29日", "2月28日");
        assertThat(planner(() -> sheets.load(2025, mended))).isEqualTo(11);
        assertThat(one("2025-R4").bookingWindow().closes()).isEqualTo("2025-04-29");
        assertThat(planner(() -> sheets.load(2025, mended))).isEqualTo(11);
        assertThat(planner(() -> desk.planOf(2025))).hasSize(11);
        refused(() -> planner(() -> sheets.load(2024, mended)), PlanReason.PLAN_BAD_ROWS);
        refused(() -> planner(() -> sheets.load(2025, "{\"NONE\":1}")), PlanReason.PLAN_SHEET_LOST);
        assertThat(heard.all()).isEmpty();
    }

    private String remove(String code) {
        desk.remove(code, desk.classOf(code).map(TrainingClass::version).orElse(0));
        return code;
    }

    private String change(String code, PlannedClass row, String sentence) {
        publishing.change(code, one(code).version(), row, sentence);
        return code;
    }

    private String publish(String... codes) {
        publishing.publish(2025, List.of(codes));
        return "";
    }

    private String cancel(String code) {
        publishing.cancel(code, one(code).version(), "");
        return code;
    }

    private TrainingClass one(String code) {
        return planner(() -> desk.classOf(code)).orElseThrow();
    }

    private static <T> T planner(Callable<T> work) {
        return Acting.as(work, PLANNER);
    }

    private static <T> T director(Callable<T> work) {
        return Acting.as(work, DIRECTOR);
    }

    private List<Object> audited() {
        return domain.rows("select action from audit_entry order by id").stream().map(Object.class::cast).toList();
    }

    private static void refused(Callable<?> work, PlanReason... reasons) {
        assertThatThrownBy(work::call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(reasons(refused)).containsExactly(reasons));
    }

    private static List<Reason> reasons(Refused refused) {
        return refused.decision().refusals().stream().map(Refusal::reason).toList();
    }

    private static PlannedClass withSeats(PlannedClass row, Integer capacity) {
        return new PlannedClass(row.kind(), row.sessionNumber(), row.name(), row.expiryMonths(), row.centreDeadline(), row.bookingOpens(),
                row.bookingCloses(), row.venueCode(), row.checkInOn(), row.checkInFrom(), row.checkInTo(), row.studyFrom(), row.studyTo(), capacity);
    }

    private static PlannedClass numbered(PlannedClass row, int session) {
        return new PlannedClass(row.kind(), session, row.name(), row.expiryMonths(), row.centreDeadline(), row.bookingOpens(), row.bookingCloses(),
                row.venueCode(), row.checkInOn(), row.checkInFrom(), row.checkInTo(), row.studyFrom(), row.studyTo(), row.capacity());
    }
}
