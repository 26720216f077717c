package cn.com.ytajpx.anpei.it.preregistration;

import static cn.com.ytajpx.anpei.it.preregistration.Learners.refusing;
import static cn.com.ytajpx.anpei.preregistration.PreregistrationReason.*;
import static cn.com.ytajpx.anpei.preregistration.PreregistrationState.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.listing.CountedPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.PlanDesk;
import cn.com.ytajpx.anpei.plan.PlannedClass;
import cn.com.ytajpx.anpei.plan.PublishingDesk;
import cn.com.ytajpx.anpei.preregistration.Cover;
import cn.com.ytajpx.anpei.preregistration.Deed;
import cn.com.ytajpx.anpei.preregistration.Enrolled;
import cn.com.ytajpx.anpei.preregistration.OwnChoice;
import cn.com.ytajpx.anpei.preregistration.OwnPreregistration;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.PreregistrationDesk;
import cn.com.ytajpx.anpei.preregistration.PreregistrationFilter;
import cn.com.ytajpx.anpei.preregistration.PreregistrationList;
import cn.com.ytajpx.anpei.preregistration.PreregistrationOrder;
import cn.com.ytajpx.anpei.preregistration.PreregistrationRow;
import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import cn.com.ytajpx.anpei.preregistration.PreregistrationStep;
import cn.com.ytajpx.anpei.preregistration.RegisteredBy;
import cn.com.ytajpx.anpei.preregistration.RiskWarning;
import cn.com.ytajpx.anpei.preregistration.StaffChoice;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Today is 2024-03-01. People 1 to 9 hold certificates valid to 2024-07-31, 10 one to 2024-12-06, 11 one to 2024-03-12, 12 none, 13 two. */
@DisplayName("Pre-registration")
class PreregistrationIT extends InContainer {

    private static final String R3 = "2024-R3";
    private static final String R4 = "2024-R4";

    @Inject
    OwnPreregistration own;

    @Inject
    PreregistrationDesk desk;

    @Inject
    PreregistrationList list;

    @Inject
    Enrolled enrolled;

    @Inject
    PublishingDesk publishing;

    @Inject
    PlanDesk plan;

    @Inject
    Learners learners;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @BeforeEach
    void people() {
        if (learners.begin()) {
            IntStream.rangeClosed(1, 9).forEach(person -> learners.holder(person, "2024-07-31"));
            learners.holder(10, "2024-12-06");
            learners.holder(11, "2024-03-12");
            learners.account(12);
            learners.holder(13, "2024-12-01");
            domain.sql("insert into certificate (holder_id, post, number, last_valid_day) values (?, 'PRINCIPAL', 'IT-13-2', '2024-05-30')", learners.holderId(13));
        }
    }

    @AfterEach
    void nobodyIsLeft() {
        domain.sql("delete from preregistration_step");
        domain.sql("delete from preregistration");
        domain.sql("delete from late_case");
        domain.sql("update training_class set seats_taken = 0, capacity = null, status = 'PUBLISHED'");
    }

    @Test
    @DisplayName("R-R1 the day of the centre's deadline counts whole, to 24:00")
    void theDeadlineDayCountsWhole() {
        hands.set("2024-03-31T23:59:59");
        assertThat(register(1, R4).state()).isEqualTo(REGISTERED);
        hands.set("2024-04-01T00:00");
        assertThatThrownBy(() -> register(2, R4)).satisfies(refusing(CENTRE_DEADLINE_PASSED_NO_OTHER));
        assertThat(learners.as(2, () -> own.register(choice(2, R4, true))).state()).isEqualTo(LATE);
        hands.set("2024-04-30T00:00");
        assertThatThrownBy(() -> learners.as(3, () -> own.register(choice(3, R4, true)))).satisfies(refusing(BOOKING_WINDOW_PASSED_NO_OTHER));
    }

    @Test
    @DisplayName("R-R2 a second one is refused, and the database guards it")
    void oneLiveOneOfAKind() {
        register(1, R4);

        assertThatThrownBy(() -> register(1, R3)).satisfies(refusing(PREREGISTERED_ALREADY));
        assertThatThrownBy(() -> domain.sql("""
                insert into preregistration (holder_id, training_class_id, plan_year, kind, state, origin, made_by, made_at, state_since)
                select holder_id, training_class_id, plan_year, kind, 'WAITING', origin, made_by, made_at, state_since from preregistration"""))
                .hasStackTraceContaining("preregistration_one_live");
    }

    @Test
    void theSamePersonTwiceAtOnceGetsOnePlace() throws Exception {
        var outcomes = atOnce(List.of(() -> register(1, R4), () -> register(1, R3)));

        assertThat(outcomes).filteredOn(outcome -> outcome instanceof Preregistration).hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> outcome instanceof Refused).hasSize(1);
        assertThat(learners.seatsTaken(R3) + learners.seatsTaken(R4)).isEqualTo(1);
    }

    @Test
    @DisplayName("R-B4 six at once for the last two seats: two get them, four wait, in line")
    void theLastSeats() throws Exception {
        learners.capacity(R4, 2);

        var outcomes = atOnce(IntStream.rangeClosed(1, 6).mapToObj(person -> (Callable<Object>) () -> register(person, R4, true)).toList());

        assertThat(outcomes).extracting(outcome -> ((Preregistration) outcome).state())
                .containsExactlyInAnyOrder(REGISTERED, REGISTERED, WAITING, WAITING, WAITING, WAITING);
        assertThat(learners.seatsTaken(R4)).isEqualTo(2);
    }

    @Test
    @DisplayName("R-C3a nobody lands in a line unawares")
    void theLineIsWarnedOf() {
        learners.capacity(R4, 1);
        register(1, R4, true);

        assertThatThrownBy(() -> register(2, R4)).satisfies(refusing(RISK_WARNING_UNREAD));
        assertThat(register(2, R4, true).state()).isEqualTo(WAITING);
    }

    @Test
    @DisplayName("R-B4 a freed seat goes to the first in line, who is told; never to the public")
    void aFreedSeatGoesToTheFirstInLine() {
        learners.capacity(R4, 1);
        var first = register(1, R4, true);
        hands.set("2024-03-01T10:00");
        var second = register(2, R4, true);
        hands.set("2024-03-01T11:00");
        var third = register(3, R4, true);
        assertThat(learners.as(3, () -> own.placeInLine(third))).hasValue(2);

        learners.as(1, () -> withdrawn(first.id()));

        assertThat(state(first)).isEqualTo(WITHDRAWN);
        assertThat(state(second)).isEqualTo(REGISTERED);
        assertThat(state(third)).isEqualTo(WAITING);
        assertThat(learners.seatsTaken(R4)).isEqualTo(1);
        assertThat(steps(2, second)).extracting(PreregistrationStep::deed).containsExactly(Deed.REGISTER, Deed.SEAT);
        assertThat(domain.count("""
                select count(*) from message m join message_template t on t.id = m.template_id
                where t.code = 'SEAT_FREED' and m.channel = 'IN_APP' and m.account_id = ?""", learners.accountId(2))).isEqualTo(1);
    }

    @Test
    @DisplayName("once the province books no more, nobody moves up")
    void noOfferAfterTheWindow() {
        learners.capacity(R4, 1);
        var first = register(1, R4, true);
        var second = register(2, R4, true);
        hands.set("2024-04-30T09:00");

        learners.as(1, () -> withdrawn(first.id()));

        assertThat(state(second)).isEqualTo(WAITING);
    }

    @Test
    @DisplayName("R-R2 moving keeps one live place, its seat and its history")
    void movedNotDoubled() {
        var place = register(1, R3, true);
        var moved = learners.as(1, () -> own.move(place.id(), choice(1, R4, false)));

        assertThat(moved.id()).isEqualTo(place.id());
        assertThat(moved.trainingClass().code()).isEqualTo(R4);
        assertThat(learners.seatsTaken(R3)).isZero();
        assertThat(learners.seatsTaken(R4)).isEqualTo(1);
        assertThat(steps(1, place)).extracting(step -> step.deed() + " " + step.className())
                .containsExactly("REGISTER 再培训班第三期", "MOVE 再培训班第四期");
        assertThat(domain.count("select count(*) from preregistration")).isEqualTo(1);
    }

    @Test
    void whoCannotMoveKeepsWhatTheyHave() {
        learners.capacity(R4, 1);
        register(2, R4);
        var place = register(1, R3, true);

        assertThatThrownBy(() -> learners.as(1, () -> own.move(place.id(), choice(1, R4, false, true)))).satisfies(refusing(CLASS_FULL_NOT_MOVED));
        assertThatThrownBy(() -> learners.as(1, () -> own.move(place.id(), choice(1, R3, false, true)))).satisfies(refusing(CLASS_IS_THE_SAME));
        assertThat(learners.seatsTaken(R3)).isEqualTo(1);
        assertThat(state(place)).isEqualTo(REGISTERED);
    }

    @Test
    @DisplayName("R-C3a the risk is accepted, and it is recorded which text and when")
    void aRiskIsRecorded() {
        assertThatThrownBy(() -> register(10, "2024-R8")).satisfies(refusing(RISK_WARNING_UNREAD));

        var place = register(10, "2024-R8", true);

        assertThat(place.warnedAt()).contains(MovableClock.START);
        assertThat(place.warningVersion()).contains(1);
    }

    @Test
    @DisplayName("R-R2, R-C3a a class too late for the person's other certificate is taken only after a warning, which is recorded; then the way out is named")
    void aClassTooLateForTheOtherCertificate() {
        var later = domain.count("select id from certificate where number = 'IT-00013'");
        var offer = learners.as(13, () -> own.offer(Optional.of(later)));
        var seventh = offer.advice().classes().stream().filter(each -> each.trainingClass().code().equals("2024-R7")).findFirst().orElseThrow();
        assertThat(offer.risks(seventh)).containsExactly(RiskWarning.OTHER_TOO_LATE);
        assertThat(offer.tooLateFor(seventh)).extracting(each -> each.lastValidDay().toString()).containsExactly("2024-05-30");
        assertThat(offer.label(seventh)).isEqualTo(AdviceLabel.TOO_LATE);

        assertThatThrownBy(() -> learners.as(13, () -> own.register(new OwnChoice(later, "2024-R7", false, false)))).satisfies(refusing(RISK_WARNING_UNREAD));
        var place = learners.as(13, () -> own.register(new OwnChoice(later, "2024-R7", false, true)));
        assertThat(place.warnedAt()).contains(MovableClock.START);
        assertThat(place.label()).contains(AdviceLabel.TOO_LATE);

        var told = learners.as(13, () -> own.renewals());
        assertThat(told.tooLate()).singleElement().satisfies(each -> {
            assertThat(each.about().certificate().lastValidDay()).isEqualTo("2024-05-30");
            assertThat(each.renewal().wayOut()).get().satisfies(way -> assertThat(way.trainingClass().code()).isEqualTo(R3));
        });

        var moved = learners.as(13, () -> own.move(place.id(), new OwnChoice(later, R3, false, false)));
        assertThat(moved.warnedAt()).isEmpty();
        assertThat(learners.as(13, () -> own.renewals()).all()).extracting(each -> each.renewal().cover()).containsOnly(Cover.COVERED);
    }

    @Test
    @DisplayName("R-R3 the same for a clerk; at the desk it is told and recorded")
    void aClassTooLateForTheOtherCertificateByOthers() {
        var holder = learners.holderId(13);
        assertThat(enrolled.prospects(List.of(holder), "2024-R7").get(holder).risks()).containsExactly(RiskWarning.OTHER_TOO_LATE);
        assertThatThrownBy(() -> enrolled.register(holder, "2024-R7", RegisteredBy.clerk(false))).satisfies(refusing(RISK_WARNING_UNREAD));
        assertThat(enrolled.registerAll(List.of(holder), "2024-R7", RegisteredBy.clerk(false))).isZero();
        assertThat(enrolled.registerAll(List.of(holder), "2024-R7", RegisteredBy.clerk(true))).isEqualTo(1);
        domain.sql("delete from preregistration_step");
        domain.sql("delete from preregistration");

        var later = domain.count("select id from certificate where number = 'IT-00013'");
        var place = staff(() -> desk.register(holder, new StaffChoice(later, "2024-R7")));
        assertThat(place.warnedAt()).isPresent();
        assertThat(place.label()).contains(AdviceLabel.TOO_LATE);
    }

    @Test
    void whoHasNoCertificateTakesTheTraining() {
        var place = learners.as(12, () -> own.register(new OwnChoice(null, "2024-P1", false, false)));

        assertThat(place.certificate()).isEmpty();
        assertThat(place.holder().name()).isEqualTo(Learners.name(12));
        assertThatThrownBy(() -> learners.as(12, () -> own.register(new OwnChoice(null, R4, false, true)))).satisfies(refusing(CLASS_NEEDS_CERTIFICATE));
    }

    @Test
    @DisplayName("another person's certificate and pre-registration are not there")
    void onlyOnesOwn() {
        var place = register(1, R4);

        assertThatThrownBy(() -> learners.as(2, () -> own.find(place.id()))).satisfies(refusing(PREREGISTRATION_UNKNOWN));
        assertThatThrownBy(() -> learners.as(2, () -> withdrawn(place.id()))).satisfies(refusing(PREREGISTRATION_UNKNOWN));
        assertThatThrownBy(() -> learners.as(2, () -> own.register(choice(1, R4, false)))).satisfies(refusing(CERTIFICATE_NOT_YOURS));
    }

    @Test
    @DisplayName("R-C3b nothing safe is left: a task for staff, opened once, settled once")
    void nothingSafeIsLeft() {
        var offer = learners.as(11, () -> own.offer(Optional.of(learners.certificateId(11))));
        assertThat(offer.nothingSafe()).isTrue();
        assertThatThrownBy(() -> learners.as(1, () -> own.askForHelp(Optional.of(learners.certificateId(1))))).satisfies(refusing(SAFE_CLASS_LEFT));

        var opened = learners.as(11, () -> own.askForHelp(Optional.of(learners.certificateId(11))));

        assertThat(learners.as(11, () -> own.askForHelp(Optional.of(learners.certificateId(11)))).id()).isEqualTo(opened.id());
        assertThat(opened.voidFrom().map(Object::toString)).contains("2024-03-13");
        assertThat(staff(() -> desk.openCases())).extracting(each -> each.id()).containsExactly(opened.id());
        assertThatThrownBy(() -> staff(() -> settled(opened.id(), " "))).satisfies(refusing(PREREGISTRATION_NOTE_MISSING));
        var place = staff(() -> desk.offer(opened.id(), R3, "企业已安排人员顶岗"));
        assertThat(place.overrideReason()).contains("企业已安排人员顶岗");
        assertThat(staff(() -> desk.openCases())).isEmpty();
        assertThatThrownBy(() -> staff(() -> settled(opened.id(), "已联系"))).satisfies(refusing(LATE_CASE_SETTLED));
    }

    @Test
    @DisplayName("R-C3b staff confirm what came by the late list, once")
    void theLateListIsConfirmed() {
        hands.set("2024-04-02T09:00");
        var place = learners.as(1, () -> own.register(choice(1, R4, true)));
        assertThat(staff(() -> desk.unconfirmed())).hasSize(1);

        staff(() -> accepted(place.id()));

        assertThat(state(place)).isEqualTo(REGISTERED);
        assertThatThrownBy(() -> staff(() -> accepted(place.id()))).satisfies(refusing(PREREGISTRATION_ENDED));
    }

    @Test
    @DisplayName("R-C3a staff set a refusal aside with a reason; it stands in the history and the audit")
    void anOverride() {
        var choice = new StaffChoice(learners.certificateId(1), "2024-P1");
        assertThatThrownBy(() -> staff(() -> desk.register(learners.holderId(1), choice))).satisfies(refusing(CLASS_FOR_THE_UNCERTIFIED));
        assertThatThrownBy(() -> staff(() -> desk.override(learners.holderId(1), choice, ""))).satisfies(refusing(PREREGISTRATION_NOTE_MISSING));

        var place = staff(() -> desk.override(learners.holderId(1), choice, "单位要求重新取证"));

        assertThat(staff(() -> desk.history(place.id()))).extracting(PreregistrationStep::note).containsExactly("单位要求重新取证");
        assertThat(domain.count("select count(*) from audit_entry where action = 'preregistration.register' and subject = ?",
                "preregistration/" + place.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("R-P4 a cancelled class sets its people free to choose again; added seats go to the line")
    void theClassIsCancelledOrGrows() {
        learners.capacity(R4, 1);
        var first = register(1, R4, true);
        var second = register(2, R4, true);

        planner(() -> changed(2));
        assertThat(state(second)).isEqualTo(REGISTERED);

        planner(this::cancelled);
        assertThat(List.of(state(first), state(second))).containsOnly(CANCELLED);
        assertThat(learners.seatsTaken(R4)).isZero();
        assertThat(register(1, "2024-R5", true).state()).isEqualTo(REGISTERED);
    }

    @Test
    @DisplayName("R-R3 a clerk's many are judged in one go, each for itself")
    void manyAtOnce() {
        register(1, R4);
        var decisions = enrolled.mayRegister(List.of(learners.holderId(1), learners.holderId(2), learners.holderId(11)), R4);

        assertThat(decisions.get(learners.holderId(1)).refusals()).extracting(each -> each.reason()).containsExactly(PREREGISTERED_ALREADY);
        assertThat(decisions.get(learners.holderId(2)).allowed()).isTrue();
        assertThat(decisions.get(learners.holderId(11)).refusals()).extracting(each -> each.reason()).containsExactly(STUDY_ENDS_TOO_LATE);
        assertThat(enrolled.mayRegisterSomebodyNew(R4).refusals()).extracting(each -> each.reason()).containsExactly(CLASS_NEEDS_CERTIFICATE);
        assertThat(enrolled.register(learners.holderId(2), R4, RegisteredBy.clerk(false)).origin().name()).isEqualTo("CLERK");
        assertThat(enrolled.liveIn(R4)).hasSize(2);
        assertThat(enrolled.liveOf(List.of(learners.holderId(1), learners.holderId(3)), 2024)).containsOnlyKeys(learners.holderId(1));
    }

    @Test
    @DisplayName("a page of the list, its count and its classes are at most eight statements")
    void theListAsksLittle() {
        IntStream.rangeClosed(1, 9).forEach(person -> register(person, R4));
        long before = selects();

        var found = found(PreregistrationFilter.ALL, Optional.empty());
        var classes = Acting.as(() -> list.classes(), Permission.PREREGISTRATIONS_READ);

        assertThat(selects() - before).isLessThanOrEqualTo(8);
        assertThat(found.count().number()).isEqualTo(9);
        assertThat(classes).extracting(each -> each.code()).containsExactly(R4);
        var next = found(PreregistrationFilter.ALL, found.page().next());
        assertThat(next.page().rows()).hasSize(4).doesNotContainAnyElementsOf(found.page().rows());
        assertThat(next.count()).isEqualTo(found.count());
        assertThat(found(PreregistrationFilter.ALL, next.page().previous()).page().rows()).isEqualTo(found.page().rows());
    }

    @Test
    @DisplayName("the list finds a person by name, by a whole number and by a masked one")
    void theListFinds() {
        register(1, R4);
        register(2, R4);

        for (var text : List.of(Learners.name(1), Learners.idNumber(1), Acting.as(() -> list.discreet(Learners.idNumber(1)), Permission.PREREGISTRATIONS_READ), "烟台(测试)")) {
            assertThat(found(PreregistrationFilter.ALL.withText(text), Optional.empty()).page().rows()).as(text)
                    .extracting(row -> row.name()).contains(Learners.name(1));
        }
        assertThat(found(PreregistrationFilter.ALL.withText("nobody"), Optional.empty()).count().number()).isZero();
    }

    private CountedPage<PreregistrationRow> found(PreregistrationFilter filter, Optional<ListPlace> place) {
        return Acting.as(() -> list.page(filter, PreregistrationOrder.NAME, place, 5), Permission.PREREGISTRATIONS_READ);
    }

    private long selects() {
        return Long.parseLong((String) ((Object[]) domain.rows("show global status like 'Com_select'").get(0))[1]);
    }

    private Preregistration register(int person, String code) {
        return register(person, code, false);
    }

    private Preregistration register(int person, String code, boolean warningRead) {
        return learners.as(person, () -> own.register(choice(person, code, false, warningRead)));
    }

    private OwnChoice choice(int person, String code, boolean late) {
        return choice(person, code, late, false);
    }

    private OwnChoice choice(int person, String code, boolean late, boolean warningRead) {
        return new OwnChoice(learners.certificateId(person), code, late, warningRead);
    }

    private Object withdrawn(long id) {
        own.withdraw(id);
        return id;
    }

    private Object accepted(long id) {
        desk.accept(id);
        return id;
    }

    private Object settled(long id, String note) {
        desk.settle(id, note);
        return id;
    }

    private Object changed(int capacity) {
        var now = plan.classOf(R4).orElseThrow();
        var row = now.planned();
        publishing.change(R4, now.version(), new PlannedClass(row.kind(), row.sessionNumber(), row.name(), row.expiryMonths(),
                row.centreDeadline(), row.bookingOpens(), row.bookingCloses(), row.venueCode(), row.checkInOn(), row.checkInFrom(),
                row.checkInTo(), row.studyFrom(), row.studyTo(), capacity), "");
        return capacity;
    }

    private Object cancelled() {
        publishing.cancel(R4, plan.classOf(R4).orElseThrow().version(), "");
        return R4;
    }

    private PreregistrationState state(Preregistration place) {
        return staff(() -> desk.find(place.id())).state();
    }

    private List<PreregistrationStep> steps(int person, Preregistration place) {
        return learners.as(person, () -> own.history(place.id()));
    }

    private <T> T staff(Callable<T> work) {
        return Acting.as(work, Permission.PREREGISTRATIONS_READ, Permission.PREREGISTRATIONS_REGISTER, Permission.PREREGISTRATIONS_OVERRIDE);
    }

    private <T> T planner(Callable<T> work) {
        return Acting.as(work, Permission.STAFF_AREA, Permission.PLAN_EDIT, Permission.PLAN_PUBLISH);
    }

    /** Each by itself, all beginning together; what was refused stands among the outcomes. */
    private static List<Object> atOnce(List<Callable<Object>> works) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(works.size());
        try {
            return pool.invokeAll(works).stream().map(PreregistrationIT::outcome).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static Object outcome(Future<Object> future) {
        try {
            return future.get();
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refused) {
                    return cause;
                }
            }
            throw new IllegalStateException(e);
        }
    }
}
