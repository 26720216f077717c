package cn.com.ytajpx.anpei.it.reconciliation;

import static cn.com.ytajpx.anpei.reconciliation.FiveList.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.certificate.NewPerson;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.certificate.PeopleChanged;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.reconciliation.AtRisk;
import cn.com.ytajpx.anpei.reconciliation.AtRiskFilter;
import cn.com.ytajpx.anpei.reconciliation.AtRiskOrder;
import cn.com.ytajpx.anpei.reconciliation.AtRiskPage;
import cn.com.ytajpx.anpei.reconciliation.AtRiskRow;
import cn.com.ytajpx.anpei.reconciliation.BookingState;
import cn.com.ytajpx.anpei.reconciliation.Difference;
import cn.com.ytajpx.anpei.reconciliation.FiveList;
import cn.com.ytajpx.anpei.reconciliation.GapDesk;
import cn.com.ytajpx.anpei.reconciliation.Reconciliation;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationFilter;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationOrder;
import cn.com.ytajpx.anpei.reconciliation.ReconciliationRow;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.reconciliation.RosterReason;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.ImportStatus;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock stands at 2024-03-01T09:00: the windows of R2 (to 03-03) and R3 (from 02-29) are open. */
class ReconciliationIT extends InContainer {

    private static final String R2 = "再培训班第二期";
    private static final String R3 = "再培训班第三期";

    @Inject
    RosterDesk rosters;

    @Inject
    Reconciliation reconciliation;

    @Inject
    GapDesk gaps;

    @Inject
    AtRisk atRisk;

    @Inject
    MovableClock hands;

    @Inject
    People register;

    @Inject
    Event<PeopleChanged> changed;

    @Inject
    Registered people;

    @Inject
    Domain domain;

    @BeforeEach
    void nobody() {
        people.nobody();
    }

    @Test
    @DisplayName("D8 everybody is on exactly one of five lists")
    void everybodyIsOnOneOfFiveLists() {
        for (int number = 1; number <= 6; number++) {
            people.registered(new Person(number), "2024-R2");
        }
        stored(new Roster().row(new Person(1), R2, "审核通过").row(new Person(2), R3, "待审核")
                .row("测试丁", new Person(3).idNumber(), "烟台海源（测试）化工有限公司", R2, "审核通过", "13700000000")
                .row(new Person(4), R2, "审核未通过").row(new Person(5), R2, "已取消").row(new Person(9), R2, "审核通过"));

        assertThat(numbers(IN_BOTH)).containsExactly(1L);
        assertThat(numbers(CLASS_DIFFERS)).containsExactly(2L);
        assertThat(numbers(DATA_DIFFERS)).containsExactly(3L);
        assertThat(numbers(ONLY_HERE)).containsExactlyInAnyOrder(4L, 5L, 6L);
        assertThat(find(ONLY_THERE)).singleElement().satisfies(row -> {
            assertThat(row.here()).isNull();
            assertThat(row.there().classCode()).isEqualTo("2024-R2");
        });
        var overview = read(() -> reconciliation.overview(2024));
        assertThat(overview.all()).isEqualTo(7);
        assertThat(overview.of(ONLY_HERE)).isEqualTo(3);
        assertThat(overview.classes()).filteredOn(each -> each.roster().isPresent()).extracting(each -> each.trainingClass().code())
                .containsExactly("2024-R2", "2024-R3");
    }

    @Test
    void whatDiffersIsSaidAndBracketsAreNoDifference() {
        people.registered(new Person(1), "2024-R2");
        people.registered(new Person(2), "2024-R2");
        stored(new Roster().row(new Person(1).name(), new Person(1).idNumber(), " 烟台海源（测试）化工有限公司", R2, "", new Person(1).mobile())
                .row("测试癸", new Person(2).idNumber(), "烟台渤海(测试)化工有限公司", R2, "", "13700000000"));

        assertThat(numbers(IN_BOTH)).containsExactly(1L);
        assertThat(find(DATA_DIFFERS)).singleElement()
                .satisfies(row -> assertThat(row.differences()).isEqualTo(EnumSet.allOf(Difference.class)));
    }

    @Test
    void aBookingSentBackIsSaidBesideThePerson() {
        people.registered(new Person(1), "2024-R2");
        stored(new Roster().row(new Person(1), R2, "审核未通过"));

        assertThat(find(ONLY_HERE)).singleElement().satisfies(row -> assertThat(row.there().state()).isEqualTo(BookingState.REJECTED));
    }

    @Test
    void theWaitingAreExpectedNowhereUntilTheProvinceShowsThem() {
        people.registered(new Person(1), "2024-R2", "WAITING", "2024-01-02T10:00");
        people.registered(new Person(2), "2024-R2", "WAITING", "2024-01-02T10:00");
        people.registered(new Person(3), "2024-R2", "LATE", "2024-01-02T10:00");
        people.registered(new Person(4), "2024-R2", "WITHDRAWN", "2024-01-02T10:00");
        stored(new Roster().row(new Person(2), R2, "").row(new Person(4), R2, ""));

        assertThat(numbers(ONLY_HERE)).containsExactly(3L);
        assertThat(numbers(IN_BOTH)).containsExactly(2L);
        assertThat(find(ONLY_THERE)).hasSize(1);
    }

    @Test
    void aNewerRosterOfAClassReplacesTheOlderOneAndUndoneGivesItBack() {
        people.registered(new Person(1), "2024-R2");
        people.registered(new Person(2), "2024-R3");
        stored(new Roster().row(new Person(1), R2, "").row(new Person(2), R3, ""));

        long newer = stored(new Roster().row(new Person(7), R2, ""));
        assertThat(numbers(ONLY_HERE)).containsExactly(1L);
        assertThat(numbers(IN_BOTH)).as("another class keeps its roster").containsExactly(2L);

        assertThat(desk(() -> rosters.undo(newer)).status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(numbers(IN_BOTH)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(find(ONLY_THERE)).isEmpty();
        assertThat(domain.count("select count(*) from booking_evidence")).as("history is kept").isEqualTo(3);
        assertThat(refused(() -> rosters.undo(newer))).isEqualTo(RosterReason.ROSTER_NOT_STORED);
    }

    @Test
    void anEmployerCorrectedInItsBracketsAloneIsKeptAsCorrected() {
        people.registered(new Person(1), "2024-R2");
        stored(new Roster().row(new Person(1), R2, ""));
        domain.sql("update preregistration set employer_name = '烟台海源（测试）化工有限公司', version = version + 1");

        assertThat(numbers(IN_BOTH)).containsExactly(1L);
        assertThat(domain.rows("select employer_name from compared_person")).asList().containsExactly("烟台海源（测试）化工有限公司");
    }

    @Test
    void aMobileThatIsLearnedLaterIsCompared() {
        people.registered(new Person(1), "2024-R2");
        domain.sql("update holder set mobile_sealed = null, mobile_fingerprint = null, mobile_masked = null");
        stored(new Roster().row(new Person(1), R2, ""));
        assertThat(numbers(IN_BOTH)).containsExactly(1L);

        var person = new Person(1);
        register.knownOrNew(new NewPerson(person.name(), IdNumber.parse(person.idNumber()), new Mobile("13700000000"), null, null));
        assertThat(find(DATA_DIFFERS)).singleElement()
                .satisfies(row -> assertThat(row.differences()).containsExactly(Difference.MOBILE));
    }

    @Test
    void goodRowsOrNone() {
        people.registered(new Person(1), "2024-R2");
        long mixed = preview(new Roster().row(new Person(1), R2, "").row(new Person(2), "第九期", ""));

        assertThat(refused(() -> rosters.store(mixed, ImportChoice.ONLY_IF_ALL_GOOD))).isEqualTo(RosterReason.ROSTER_HAS_BAD_ROWS);
        assertThat(find(ONLY_HERE)).hasSize(1);
        assertThat(desk(() -> rosters.store(mixed, ImportChoice.ALL_GOOD_ROWS)).storedRows()).isEqualTo(1);
        assertThat(find(IN_BOTH)).hasSize(1);
        assertThat(refused(() -> rosters.store(mixed, ImportChoice.ALL_GOOD_ROWS))).isEqualTo(RosterReason.ROSTER_SETTLED);
        assertThat(refused(() -> preview(1999, new Roster()))).isEqualTo(RosterReason.ROSTER_YEAR_WITHOUT_PLAN);
    }

    @Test
    void filteredByClassAndText() {
        people.registered(new Person(1), "2024-R2");
        people.registered(new Person(2), "2024-R3");
        people.registered(new Person(12), "2024-R3");

        assertThat(find(new ReconciliationFilter(2024, ONLY_HERE, "2024-R3", ""))).hasSize(2);
        assertThat(find(new ReconciliationFilter(2024, ONLY_HERE, null, "测试丙"))).hasSize(2);
        assertThat(find(new ReconciliationFilter(2024, ONLY_HERE, null, "海源"))).hasSize(3);
        assertThat(find(new ReconciliationFilter(2024, ONLY_HERE, "2024-R2", "%"))).isEmpty();
        assertThat(find(new ReconciliationFilter(2023, null, null, ""))).isEmpty();
    }

    @Test
    @DisplayName("R-R4 the button tells whom the province does not show, once a day")
    void theButtonRemindsOnceADay() {
        people.registered(new Person(1), "2024-R2");
        people.registered(new Person(2), "2024-R3");
        people.registered(new Person(3), "2024-R3");
        people.registered(new Person(4), "2024-R8");
        people.booked(new Person(3), "2024-R3", "SUBMITTED");
        domain.sql("update holder set email = null where id = 2");

        assertThat(find(ONLY_HERE)).hasSize(3);
        var would = desk(() -> gaps.wouldRemind(2024, null));
        assertThat(would.people()).isEqualTo(2);
        assertThat(would.byChannel()).containsEntry(Channel.EMAIL, 1L).containsEntry(Channel.IN_APP, 0L);

        assertThat(desk(() -> gaps.remind(2024, null))).isEqualTo(2);
        assertThat(refused(() -> gaps.remind(2024, null))).isEqualTo(RosterReason.NOBODY_TO_REMIND);
        assertThat(domain.rows("select preregistration_id from gap_reminder order by 1")).asList().containsExactly(1L, 2L);
        assertThat(domain.count("select count(*) from message where channel = 'EMAIL' and cause = 'gap-reminder'")).isEqualTo(1);
        assertThat(domain.count("select count(*) from audit_entry where action = 'reconciliation.remind'")).isEqualTo(1);
        assertThat(find(ONLY_HERE)).filteredOn(row -> row.remindedOn() != null).hasSize(2);
    }

    @Test
    @DisplayName("R-R2, R-C3 a seat or a booking covers a certificate up to the day on which exam and approval are expected, that day included")
    void aPlaceThatComesTooLateIsNoCover() {
        people.registered(new Person(1), "2024-R3");     // study to 3 April, exam and approval to 18 April
        domain.sql("update certificate set last_valid_day = '2024-04-18' where holder_id = 1");
        people.registered(new Person(2), "2024-R3");
        domain.sql("update certificate set last_valid_day = '2024-04-17' where holder_id = 2");
        people.holder(new Person(3), "2024-04-17");
        people.holder(new Person(4), "2024-04-18");
        stored(new Roster().row(new Person(3), R3, "待审核").row(new Person(4), R3, "审核通过").row(new Person(7), R3, ""));
        people.registered(new Person(5), "2024-R3", "WAITING", "2024-01-02T10:00");
        people.holder(new Person(6), "2024-05-20");

        var rows = atRisk(new AtRiskFilter(90, null, "")).rows();
        assertThat(rows).extracting(AtRiskRow::certificateId).containsExactly(2L, 3L, 5L, 6L);
        assertThat(rows).extracting(AtRiskRow::tooLate).containsExactly(true, true, false, false);
        assertThat(rows).extracting(AtRiskRow::waiting).containsExactly(false, false, true, false);
        assertThat(atRisk(new AtRiskFilter(60, null, "")).count()).isEqualTo(2);
        assertThat(read(() -> atRisk.horizons(List.of(47, 48, 90)))).extracting(each -> each.ending() + " " + each.atRisk())
                .containsExactly("2 2", "4 2", "6 4");
    }

    @Test
    @DisplayName("R-R2 of two certificates of a person the one that their class is too late for is at risk, the other is not")
    void oneOfTwoCertificatesIsAtRisk() {
        people.registered(new Person(1), "2024-R7");
        domain.sql("update certificate set post = 'PRINCIPAL', last_valid_day = '2024-12-01' where id = 1");
        domain.sql("insert into certificate (id, holder_id, post, number, last_valid_day) values (2, 1, 'SAFETY_MANAGER', 'IT-2', '2024-05-30')");

        var rows = atRisk(new AtRiskFilter(365, null, "")).rows();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.certificateId()).isEqualTo(2);
            assertThat(row.best()).get().satisfies(best -> assertThat(best.trainingClass().code()).isEqualTo("2024-R3"));
        });
    }

    @Test
    void aBookingCoversWhomTheRegisterComesToKnowLater() {
        stored(new Roster().row(new Person(1), R3, ""));
        people.holder(new Person(1), "2024-05-20");
        people.holder(new Person(2), "2024-05-20");

        assertThat(atRisk(new AtRiskFilter(90, null, "")).rows()).extracting(AtRiskRow::certificateId).containsExactly(2L);
    }

    @Test
    void aBookingCoversWhomTheRegisterForgetsAndKnowsAgain() {
        stored(new Roster().row(new Person(1), R3, ""));
        people.holder(new Person(1), "2024-05-20");
        assertThat(atRisk(new AtRiskFilter(90, null, "")).rows()).isEmpty();

        domain.change(entities -> changed.fire(new PeopleChanged(List.of(1L))));
        domain.sql("delete from certificate");
        domain.sql("update holder set id = 100");
        domain.sql("insert into certificate (id, holder_id, post, number, last_valid_day) values (100, 100, 'PRINCIPAL', 'IT-100', '2024-05-20')");
        assertThat(atRisk(new AtRiskFilter(90, null, "")).rows()).isEmpty();
    }

    @Test
    void whoMovesToAnotherKindLeavesABookingBehind() {
        people.registered(new Person(1), "2024-R2");
        stored(new Roster().row(new Person(1), R2, ""));
        assertThat(numbers(IN_BOTH)).containsExactly(1L);

        domain.sql("""
                update preregistration p join training_class t on t.code = '2024-P1'
                set p.training_class_id = t.id, p.kind = t.kind, p.version = p.version + 1""");
        assertThat(find(ONLY_HERE)).singleElement().satisfies(row -> assertThat(row.here().classCode()).isEqualTo("2024-P1"));
        assertThat(find(ONLY_THERE)).singleElement().satisfies(row -> assertThat(row.there().classCode()).isEqualTo("2024-R2"));
        assertThat(find(IN_BOTH)).isEmpty();
    }

    @Test
    void whatEndedLongAgoCoversNothing() {
        hands.set("2024-05-03T09:00");
        people.registered(new Person(1), "2024-R3");
        assertThat(atRisk(new AtRiskFilter(90, null, "")).count()).isZero();
        hands.set("2024-05-04T09:00");
        assertThat(atRisk(new AtRiskFilter(90, null, "测试")).rows()).singleElement()
                .satisfies(row -> assertThat(row.tooLate()).isFalse());
    }

    @Test
    void theSheetOfThoseAtRiskSaysWhyAPlaceIsNone() throws Exception {
        people.registered(new Person(2), "2024-R3");
        domain.sql("update certificate set last_valid_day = '2024-04-17' where holder_id = 2");
        people.registered(new Person(5), "2024-R3", "WAITING", "2024-01-02T10:00");
        people.holder(new Person(6), "2024-05-20");
        var out = new ByteArrayOutputStream();
        read(() -> {
            atRisk.export(new AtRiskFilter(90, null, ""), AtRiskOrder.EXPIRY, out, new Words(Language.ZH, Words.class.getClassLoader()));
            return null;
        });

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(7))).containsExactly("已报情况", "所报班次来不及", "候补中", "");
        }
    }

    @Test
    void theExportIsMasked() throws Exception {
        people.registered(new Person(1), "2024-R2");
        stored(new Roster().row(new Person(1), R2, "").row(new Person(2), R2, ""));
        var out = new ByteArrayOutputStream();
        read(() -> {
            reconciliation.export(ReconciliationFilter.of(2024), ReconciliationOrder.CLASS, out,
                    new Words(Language.ZH, Words.class.getClassLoader()));
            return null;
        });

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.skip(1).map(row -> row.getCellText(2))).hasSize(2).allMatch(number -> number.contains("**********"));
        }
    }

    @Test
    void nothingOfARosterIsKeptInClear() {
        preview(new Roster().row(new Person(1), R2, "").row(new Person(2), "第九期", ""));

        assertThat(domain.rows("select * from roster_row").stream().map(row -> java.util.Arrays.deepToString((Object[]) row)))
                .noneMatch(row -> row.contains(new Person(1).idNumber()) || row.contains(new Person(2).idNumber())
                        || row.contains(new Person(1).mobile()));
    }

    @Test
    void whoMayOnlyReadBringsNoRosterAndRemindsNobody() {
        assertThatThrownBy(() -> read(() -> gaps.remind(2024, null))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> read(() -> rosters.newest(0, 1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Acting.as(() -> reconciliation.overview(2024), Permission.STAFF_AREA))
                .isInstanceOf(EJBAccessException.class);
    }

    private AtRiskPage atRisk(AtRiskFilter filter) {
        return read(() -> atRisk.page(filter, AtRiskOrder.EXPIRY, 0, 50, List.of(30, 60)));
    }

    private long stored(Roster roster) {
        long id = preview(roster);
        desk(() -> rosters.store(id, ImportChoice.ONLY_IF_ALL_GOOD));
        return id;
    }

    private long preview(Roster roster) {
        return desk(() -> preview(2024, roster));
    }

    private long preview(int year, Roster roster) {
        return rosters.preview(year, "名单.xlsx", roster.stream());
    }

    private List<Long> numbers(FiveList list) {
        return find(list).stream().map(row -> row.here().holderId()).toList();
    }

    private List<ReconciliationRow> find(FiveList list) {
        return find(ReconciliationFilter.of(2024).with(list));
    }

    private List<ReconciliationRow> find(ReconciliationFilter filter) {
        return read(() -> reconciliation.page(filter, ReconciliationOrder.NAME, 0, 50)).rows();
    }

    private Object refused(Callable<?> work) {
        try {
            desk(work);
        } catch (Refused refused) {
            return refused.decision().refusals().get(0).reason();
        }
        throw new AssertionError("was not refused");
    }

    private static <T> T desk(Callable<T> work) {
        return Acting.as(work, Permission.RECONCILE, Permission.CERTIFICATES_READ);
    }

    private static <T> T read(Callable<T> work) {
        return Acting.as(work, Permission.CERTIFICATES_READ);
    }
}
