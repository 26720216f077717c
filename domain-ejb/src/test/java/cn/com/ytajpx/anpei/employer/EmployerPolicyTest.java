package cn.com.ytajpx.anpei.employer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.account.AccountReason;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.common.CreditCodeReason;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.IdentityReason;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerPolicyTest {

    private static final String CODE = "91350100M000100Y43";
    private static final String DOUBTFUL = "91350100M000100Y4Z";
    private static final CompanyForm GOOD = new CompanyForm("烟台海源(示例)化工有限公司", CODE, "", "烟台市芝罘区", "韩文清", "0535-6685949");

    @Test
    void aCompanyWithEverythingIsTaken() {
        assertThat(EmployerPolicy.company(GOOD).allowed()).isTrue();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThat(reasons(EmployerPolicy.company(new CompanyForm(null, null, null, " ", "", ""))))
                .containsExactlyInAnyOrder(EmployerReason.COMPANY_NAME_MISSING, CreditCodeReason.CREDIT_CODE_MISSING,
                        EmployerReason.COMPANY_ADDRESS_MISSING, EmployerReason.COMPANY_CONTACT_MISSING, EmployerReason.COMPANY_PHONE_MISSING);
    }

    @Test
    @DisplayName("GB 32100: a code that fails the check is taken with a reason")
    void aDoubtfulCodeNeedsAReasonOnce() {
        assertThat(reasons(EmployerPolicy.company(withCode(DOUBTFUL, "")))).containsExactly(CreditCodeReason.CREDIT_CODE_CHECK);
        assertThat(EmployerPolicy.company(withCode(DOUBTFUL, "营业执照如此")).allowed()).isTrue();
    }

    @Test
    void aReasonIsKeptOnlyBesideADoubtfulCode() {
        assertThat(new CompanyFacts(withCode(CODE, "多余")).creditCodeReason()).isEmpty();
        assertThat(new CompanyFacts(withCode(DOUBTFUL, "营业执照如此")).creditCodeReason()).contains("营业执照如此");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0535-6685949", "05356685949", "6685949", "010-88886666-801", "400-800-1234"})
    void landlinesAreTaken(String phone) {
        assertThat(EmployerPolicy.company(withPhone(phone)).allowed()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("A mobile is personal data and has no place among a company's facts")
    @ValueSource(strings = {"13800138000", "+86 138 0013 8000", "12", "电话"})
    void mobilesAndNonsenseAreRefused(String phone) {
        assertThat(reasons(EmployerPolicy.company(withPhone(phone)))).containsExactly(EmployerReason.COMPANY_PHONE_SHAPE);
    }

    @Test
    void aConfirmedCompanyKeepsItsNameAndCode() {
        var employer = new Employer(GOOD.name(), new CompanyFacts(GOOD), false, LocalDateTime.parse("2024-03-01T09:00:00"));

        assertThat(EmployerPolicy.change(GOOD, employer).allowed()).isTrue();
        assertThat(reasons(EmployerPolicy.change(withCode("91350211M0000XUF46", "旧码"), employer))).contains(EmployerReason.COMPANY_FIXED);
    }

    @Test
    void aPersonNeedsEverythingAndTheirConsent() {
        assertThat(EmployerPolicy.person(new PersonForm("欧阳 安", "440524188001010014", "13800138000", Post.PRINCIPAL, true)).allowed()).isTrue();
        assertThat(reasons(EmployerPolicy.person(new PersonForm("", "", "", null, false)))).containsExactlyInAnyOrder(AccountReason.NAME_MISSING,
                IdentityReason.ID_NUMBER_MISSING, IdentityReason.MOBILE_MISSING, EmployerReason.PERSON_POST_MISSING,
                EmployerReason.PERSON_CONSENT_MISSING);
        assertThat(reasons(EmployerPolicy.person(new PersonForm("安1", "440524188001010015", "1380013800", Post.PRINCIPAL, true))))
                .containsExactlyInAnyOrder(AccountReason.NAME_WRONG, IdentityReason.ID_NUMBER_CHECKSUM, IdentityReason.MOBILE_SHAPE);
    }

    @Test
    void aPersonLeavesBetweenTheFirstDayAndToday() {
        var since = LocalDate.parse("2024-01-10");
        var today = LocalDate.parse("2024-03-01");

        assertThat(EmployerPolicy.leave(since, since, today).allowed()).isTrue();
        assertThat(EmployerPolicy.leave(since, today, today).allowed()).isTrue();
        assertThat(reasons(EmployerPolicy.leave(since, since.minusDays(1), today))).containsExactly(EmployerReason.PERSON_LAST_DAY_EARLY);
        assertThat(reasons(EmployerPolicy.leave(since, today.plusDays(1), today))).containsExactly(EmployerReason.PERSON_LAST_DAY_AHEAD);
        assertThat(reasons(EmployerPolicy.leave(since, null, today))).containsExactly(EmployerReason.PERSON_LAST_DAY_MISSING);
    }

    @Test
    void spacesWithinChineseNamesAreNoPartOfThem() {
        assertThat(EmployerPolicy.tidyName(" 张 三 ")).isEqualTo("张三");
        assertThat(EmployerPolicy.tidyName("买买提•吐尔逊")).isEqualTo("买买提·吐尔逊");
        assertThat(EmployerPolicy.tidyName("John  Smith")).isEqualTo("John Smith");
    }

    private static CompanyForm withCode(String code, String reason) {
        return new CompanyForm(GOOD.name(), code, reason, GOOD.address(), GOOD.contactName(), GOOD.contactPhone());
    }

    private static CompanyForm withPhone(String phone) {
        return new CompanyForm(GOOD.name(), CODE, "", GOOD.address(), GOOD.contactName(), phone);
    }

    private static List<Reason> reasons(Decision decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }
}
