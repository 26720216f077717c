package cn.com.ytajpx.anpei.account;

import static cn.com.ytajpx.anpei.security.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.security.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffAccountPolicyTest {

    @ParameterizedTest
    @CsvSource({"'', STAFF_LOGIN_MISSING", "ab, STAFF_LOGIN_SHAPE", "abc,", "wang.li-2,", "2wang, STAFF_LOGIN_SHAPE", "Wang, STAFF_LOGIN_SHAPE",
        "wang li, STAFF_LOGIN_SHAPE", "王丽丽, STAFF_LOGIN_SHAPE", "abcdefghijabcdefghijabcdefghijabcdefghij,",
        "abcdefghijabcdefghijabcdefghijabcdefghijk, STAFF_LOGIN_SHAPE"})
    void aLogInNameIsEasyToTypeAndLooksLikeNoNumber(String login, AccountReason reason) {
        assertThat(StaffAccountPolicy.login(login).refusals().stream().map(Refusal::reason).findFirst().orElse(null)).isEqualTo(reason);
    }

    @Test
    void nobodyProposesAndApprovesCertificates() {
        assertThat(reasons(Set.of(CERTIFICATE_PROPOSER, CERTIFICATE_APPROVER), false)).containsExactly(AccountReason.STAFF_PROPOSER_AND_APPROVER);
        assertThat(reasons(Set.of(CERTIFICATE_PROPOSER, PLANNER), false)).isEmpty();
    }

    @Test
    void rolesThatComeFromRegisteringAreNotGiven() {
        assertThat(StaffAccountPolicy.roles(Set.of(TRAINEE), false).refusals())
                .containsExactly(Refusal.at("roles", AccountReason.STAFF_ROLE_NOT_GIVEN, TRAINEE));
        assertThat(reasons(Set.of(TRAINEE, EMPLOYER_CLERK, PLANNER), true)).hasSize(2);
    }

    @Test
    void staffHaveARoleAndOthersMayDoWithout() {
        assertThat(reasons(Set.of(), false)).containsExactly(AccountReason.STAFF_ROLES_MISSING);
        assertThat(reasons(Set.of(), true)).isEmpty();
    }

    private static java.util.List<cn.com.ytajpx.anpei.common.Reason> reasons(Set<Role> roles, boolean registered) {
        return StaffAccountPolicy.roles(roles, registered).refusals().stream().map(Refusal::reason).toList();
    }
}
