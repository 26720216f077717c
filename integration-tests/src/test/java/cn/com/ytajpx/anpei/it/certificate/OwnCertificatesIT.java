package cn.com.ytajpx.anpei.it.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.NextDeed;
import cn.com.ytajpx.anpei.certificate.OwnCertificates;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.RegisterReason;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.certificate.TraineeOutlook;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Today is 2024-03-01. Person 1 holds two certificates, 2 one, 3 a void one, 4 none. */
@DisplayName("R-C4 A trainee's own certificates")
class OwnCertificatesIT extends InContainer {

    @Inject
    OwnCertificates own;

    @Inject
    ImportService imports;

    @Inject
    PlanService plan;

    @Inject
    PersonalData personalData;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @BeforeEach
    void peopleWithAccounts() {
        if (!plan.takeOver(2024)) {
            return;
        }
        store(new Sheet().row(1, "2023-06-30").row(2, "2024-12-01").row(3, "2024-02-29").row(5, "2024-08-05"));
        store(new Sheet().row(1, "2024-06-30").row("测试乙", Sheet.idNumber(1), "主要负责人", "IT-A00001", "2024-12-01", "", ""));
        for (int person = 1; person <= 4; person++) {
            account(person, "ID_CARD");
        }
        account(5, "OTHER");
    }

    @Test
    void bothCertificatesAreSeenWithTheStepThatPressesMostFirst() {
        var outlook = outlook(1);

        assertThat(outlook.certificates()).extracting(each -> each.certificate().post() + " " + each.standing() + " " + each.daysLeft())
                .containsExactly("SAFETY_MANAGER VALID 121", "PRINCIPAL VALID 275");
        assertThat(outlook.next().deed()).isEqualTo(NextDeed.PRE_REGISTER);
        assertThat(outlook.next().until()).isEqualTo("2024-03-31");
        assertThat(outlook.next().advised().trainingClass().name()).isEqualTo("再培训班第四期");
    }

    @Test
    @DisplayName("R-C5 a void certificate leads to the training class")
    void aVoidCertificateLeadsBackByTraining() {
        var only = outlook(3).certificates().get(0);

        assertThat(only.standing()).isEqualTo(Standing.VOID);
        assertThat(only.step().advised().trainingClass().name()).isEqualTo("培训班第一期");
    }

    @Test
    void whoHasNoCertificateIsToldOfTheTrainingClass() {
        var outlook = outlook(4);

        assertThat(outlook.certificates()).isEmpty();
        assertThat(outlook.next().until()).isEqualTo("2024-04-17");
    }

    @Test
    void standingFollowsTheClock() {
        hands.set("2024-06-30T23:59:59");
        assertThat(outlook(1).certificates()).extracting(each -> each.standing()).contains(Standing.DUE);
        hands.set("2024-07-01T00:00");
        assertThat(outlook(1).certificates()).extracting(each -> each.standing()).contains(Standing.VOID);
    }

    @Test
    void theHistoryHasEveryTermAndTheStandingOfAnyDay() {
        var current = outlook(1).certificates().get(0).certificate();
        var history = as(1, () -> own.history(current.id()));

        assertThat(history.terms()).extracting(Certificate::lastValidDay)
                .containsExactly(LocalDate.parse("2024-06-30"), LocalDate.parse("2023-06-30"));
        assertThat(history.others()).extracting(Certificate::post).containsExactly(Post.PRINCIPAL);
        assertThat(as(1, () -> own.standing(history, LocalDate.parse("2023-06-30")))).contains(Standing.DUE);
        assertThat(as(1, () -> own.standing(history, LocalDate.parse("2024-07-01")))).contains(Standing.VOID);
    }

    @Test
    void anEarlierTermOfOnesOwnIsFoundAsWell() {
        long earlier = id("2023-06-30");

        assertThat(as(1, () -> own.history(earlier)).current().lastValidDay()).isEqualTo("2024-06-30");
    }

    @Test
    void anotherPersonsCertificateIsNotFound() {
        long another = id("2024-02-29");

        assertThatThrownBy(() -> as(1, () -> own.history(another))).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.decision().refusals()).extracting(each -> each.reason()).containsExactly(RegisterReason.CERTIFICATE_UNKNOWN));
        assertThatThrownBy(() -> as(1, () -> own.history(999_999))).isInstanceOf(Refused.class);
    }

    @Test
    void theSameDigitsOnAnotherKindOfDocumentAreAnotherPerson() {
        assertThat(outlook(5).certificates()).isEmpty();
    }

    @Test
    void nobodyButATraineeMayAsk() {
        assertThatThrownBy(() -> Acting.account(1, () -> own.outlook(), Permission.STAFF_AREA)).isInstanceOf(EJBAccessException.class);
    }

    private TraineeOutlook outlook(int person) {
        return as(person, () -> own.outlook());
    }

    private <T> T as(int person, Callable<T> work) {
        return Acting.account(domain.count("select id from account where login = ?", "person" + person), work, Permission.TRAINEE_AREA);
    }

    private long id(String lastValidDay) {
        return domain.count("select id from certificate where last_valid_day = ?", lastValidDay);
    }

    private void store(Sheet sheet) {
        Acting.as(() -> imports.store(imports.preview("a.xlsx", sheet.stream()), ImportChoice.ALL_GOOD_ROWS), Permission.CERTIFICATES_IMPORT);
    }

    private void account(int person, String document) {
        var number = Sheet.idNumber(person);
        domain.sql("""
                        insert into account (login, name, document_type, id_number_sealed, id_number_fingerprint, id_number_masked,
                            password_hash, created_at) values (?, ?, ?, ?, ?, ?, 'x', '2024-03-01')""",
                "person" + person, "测试" + person, document, personalData.seal(number),
                personalData.fingerprint(PersonalData.Kind.ID_NUMBER, number), "9900**********0000");
    }
}
