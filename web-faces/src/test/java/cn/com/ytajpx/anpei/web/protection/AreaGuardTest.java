package cn.com.ytajpx.anpei.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaGuardTest {

    @ParameterizedTest
    @CsvSource({"/trainee, area.trainee", "/trainee/messages, area.trainee", "/employer, area.employer", "/staff/certificates/7, area.staff",
        "/ops, area.ops", "/admin/accounts, area.admin", "/api/ops, area.ops", "/api/ops/jobs, area.ops", "/account/password,", "/,", "/plan,",
        "/api/advice,", "/staffing,", "/opsx,", "/outbox,"})
    void anAreaAsksForItsPermission(String path, String permission) {
        assertThat(AreaGuard.permissionFor(path).orElse(null)).isEqualTo(permission);
    }

    @ParameterizedTest
    @CsvSource({"/account, true", "/account/password, true", "/staff, true", "/api/ops, true", "/accounts, false", "/login, false", "/register, false"})
    void onlyPeopleWhoAreLoggedInSeeWhatIsTheirs(String path, boolean guarded) {
        assertThat(AreaGuard.guarded(path)).isEqualTo(guarded);
    }
}
