package cn.com.ytajpx.anpei.it.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.com.ytajpx.anpei.certificate.CertificateImport;
import cn.com.ytajpx.anpei.certificate.CertificateRegister;
import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.RegisterReason;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.ImportStatus;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.sheet.Verdict;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CertificateImportIT extends InContainer {

    @Inject
    ImportService imports;

    @Inject
    CertificateRegister register;

    @Inject
    PersonalData personalData;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @Resource
    ManagedExecutorService executor;

    @Test
    void goodRowsAreStoredAndBadOnesLeftOut() {
        long id = preview(new Sheet().rows(101, 103, "2024-06-30").row(104, "2024-06-31"));

        var stored = store(id, ImportChoice.ALL_GOOD_ROWS);

        assertThat(stored.storedRows()).isEqualTo(3);
        assertThat(stored.newHolders()).isEqualTo(3);
        assertThat(stored.badRows()).isEqualTo(1);
        assertThat(terms(101)).isEqualTo(1);
        assertThat(terms(104)).isZero();
    }

    @Test
    void nothingIsStoredWhenAllMustBeGoodAndOneIsNot() {
        long id = preview(new Sheet().row(111, "2024-06-30").row(112, "2024年6月"));

        assertThat(refused(() -> store(id, ImportChoice.ONLY_IF_ALL_GOOD))).containsExactly(RegisterReason.IMPORT_HAS_BAD_ROWS);

        assertThat(terms(111)).isZero();
        assertThat(find(id).status()).isEqualTo(ImportStatus.PREVIEW);
    }

    @Test
    void anImportIsStoredOnce() {
        long id = preview(new Sheet().row(121, "2024-06-30"));
        store(id, ImportChoice.ALL_GOOD_ROWS);

        assertThat(refused(() -> store(id, ImportChoice.ALL_GOOD_ROWS))).containsExactly(RegisterReason.IMPORT_SETTLED);
    }

    @Test
    @DisplayName("R-E5 a later last valid day renews, the same is there already, an earlier one is refused")
    void termsOfAPersonAndPostFollowEachOther() {
        store(preview(new Sheet().row(131, "2024-06-30")), ImportChoice.ALL_GOOD_ROWS);

        long second = preview(new Sheet().row(131, "2024-06-30").row(131, "2025-06-30").row(131, "2023-06-30"));

        assertThat(desk(() -> imports.rows(second, Set.of(Verdict.values()), 0, 10)))
                .extracting(row -> row.verdict() + " " + row.findings().get(row.findings().size() - 1).reason())
                .containsExactly("KNOWN ALREADY_THERE", "GOOD RENEWS", "BAD EARLIER_THAN_REGISTER");
        assertThat(store(second, ImportChoice.ALL_GOOD_ROWS).renewedRows()).isEqualTo(1);
        var current = register.ofPerson(fingerprint(131));
        assertThat(current).hasSize(1);
        assertThat(current.get(0).lastValidDay()).isEqualTo("2025-06-30");
        assertThat(terms(131)).isEqualTo(2);
    }

    @Test
    void severalTermsInOneSheetAreChainedInOrderOfTheirDays() {
        long id = preview(new Sheet().row(141, "2025-06-30").row(141, "2023-06-30").row(141, "2024-06-30"));

        store(id, ImportChoice.ALL_GOOD_ROWS);

        assertThat(domain.rows("""
                select s.last_valid_day from certificate c join holder h on h.id = c.holder_id
                left join certificate s on s.id = c.successor_id
                where h.id_number_fingerprint = ? order by c.last_valid_day""", (Object) fingerprint(141)))
                .extracting(String::valueOf).containsExactly("2024-06-30", "2025-06-30", "null");
    }

    @Test
    void undoingTakesOutWhatWasStoredAndGivesBackWhatWasThere() {
        store(preview(new Sheet().row(151, "2024-06-30")), ImportChoice.ALL_GOOD_ROWS);
        var renewal = new Sheet().row("测试乙", Sheet.idNumber(151), "安全生产管理人员", "IT-000151", "2025-06-30", "别的(测试)化工有限公司", "13900000151")
                .row(152, "2024-06-30");
        long id = preview(renewal);
        store(id, ImportChoice.ALL_GOOD_ROWS);
        assertThat(employer(151)).isEqualTo("别的(测试)化工有限公司");

        desk(() -> imports.undo(id));

        assertThat(find(id).status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(employer(151)).isEqualTo("烟台(测试)化工有限公司");
        assertThat(register.ofPerson(fingerprint(151))).extracting(each -> each.lastValidDay().toString()).containsExactly("2024-06-30");
        assertThat(domain.count("select count(*) from holder where id_number_fingerprint = ?", (Object) fingerprint(152))).isZero();
    }

    @Test
    void anImportOnWhichALaterOneIsBuiltCanNotBeUndone() {
        long first = preview(new Sheet().row(161, "2024-06-30"));
        store(first, ImportChoice.ALL_GOOD_ROWS);
        long second = preview(new Sheet().row(161, "2025-06-30"));
        store(second, ImportChoice.ALL_GOOD_ROWS);

        assertThat(refused(() -> desk(() -> imports.undo(first)))).containsExactly(RegisterReason.IMPORT_RENEWED_LATER);

        desk(() -> imports.undo(second));
        desk(() -> imports.undo(first));
        assertThat(terms(161)).isZero();
    }

    @Test
    void ofTwoImportsOfTheSameSheetAtOnceOneStoresTheRowsAndTheOtherFindsThemThere() throws Exception {
        var bytes = new Sheet().rows(1000, 1499, "2024-08-31").bytes();
        long one = preview(bytes);
        long other = preview(bytes);

        List<Callable<Boolean>> both = List.of(() -> stored(one), () -> stored(other));
        int done = 0;
        for (var each : executor.invokeAll(both)) {
            done += each.get() ? 1 : 0;
        }

        assertThat(done).isEqualTo(1);
        assertThat(domain.count("select count(*) from certificate where number like 'IT-001%'")).isEqualTo(500);
    }

    @Test
    void aPersonHoldsTwoCertificates() {
        store(preview(new Sheet().row(171, "2024-06-30")
                .row("测试乙", Sheet.idNumber(171), "主要负责人", "IT-A00171", "2024-03-31", "烟台(测试)化工有限公司", "13800000171")),
                ImportChoice.ALL_GOOD_ROWS);

        assertThat(register.ofPerson(fingerprint(171))).extracting(each -> each.post().name())
                .containsExactly("PRINCIPAL", "SAFETY_MANAGER");
    }

    @Test
    @DisplayName("R-C1, R-C5 the last valid day itself is valid to 23:59:59, the next is void")
    void standingTurnsAtMidnight() {
        store(preview(new Sheet().row(181, "2024-06-30")), ImportChoice.ALL_GOOD_ROWS);
        var certificate = register.ofPerson(fingerprint(181)).get(0);

        assertThat(register.standing(certificate)).isEqualTo(Standing.VALID);
        hands.set("2024-06-30T23:59:59");
        assertThat(register.standing(certificate)).isEqualTo(Standing.DUE);
        hands.set("2024-07-01T00:00:00");
        assertThat(register.standing(certificate)).isEqualTo(Standing.VOID);
    }

    @Test
    void noIdNumberStandsInTheDatabaseInClear() {
        long id = preview(new Sheet().row("测试乙", Sheet.idNumber(191), "安全生产管理人员", "T" + Sheet.idNumber(191), "2024-06-30", "", "1380000")
                .row(192, "2024-06-30"));

        var clear = domain.rows("select concat_ws('|', name, number, findings, id_number_masked, cast(typed_sealed as char),"
                + " cast(id_number_sealed as char)) from certificate_import_row where import_id = ?", id);

        assertThat(clear).hasSize(2).noneMatch(row -> row.toString().contains(Sheet.idNumber(191)) || row.toString().contains(Sheet.idNumber(192)));
    }

    @Test
    void whoMayNotImportIsTurnedAway() {
        var sheet = new Sheet().row(1, "2024-06-30").stream();

        assertThatThrownBy(() -> Acting.as(() -> imports.preview("x.xlsx", sheet), Permission.CERTIFICATES_READ))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aFileThatIsNoWorkbookLeavesNothingBehind() {
        assertThat(refused(() -> preview("not a workbook".getBytes()))).containsExactly(SheetReason.FILE_NOT_XLSX);
    }

    private boolean stored(long id) {
        try {
            store(id, ImportChoice.ONLY_IF_ALL_GOOD);
            return true;
        } catch (Refused overtaken) {
            return false;
        }
    }

    private long preview(Sheet sheet) {
        return preview(sheet.bytes());
    }

    private long preview(byte[] bytes) {
        return desk(() -> imports.preview("测试.xlsx", new ByteArrayInputStream(bytes)));
    }

    private CertificateImport store(long id, ImportChoice choice) {
        return desk(() -> imports.store(id, choice));
    }

    private CertificateImport find(long id) {
        return desk(() -> imports.find(id));
    }

    private static List<Object> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        return catchThrowableOfType(Refused.class, deed).decision().refusals().stream().map(each -> (Object) each.reason()).toList();
    }

    private byte[] fingerprint(int person) {
        return personalData.fingerprint(PersonalData.Kind.ID_NUMBER, Sheet.idNumber(person));
    }

    private long terms(int person) {
        return domain.count("select count(*) from certificate c join holder h on h.id = c.holder_id where h.id_number_fingerprint = ?",
                (Object) fingerprint(person));
    }

    private Object employer(int person) {
        return domain.rows("select employer_name from holder where id_number_fingerprint = ?", (Object) fingerprint(person)).get(0);
    }

    private static <T> T desk(Callable<T> work) {
        return Acting.as(work, Permission.CERTIFICATES_IMPORT);
    }
}
