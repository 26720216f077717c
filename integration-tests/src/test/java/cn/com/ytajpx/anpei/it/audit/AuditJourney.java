package cn.com.ytajpx.anpei.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.security.Role;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditJourney extends Journey {

    @Test
    void theAuditorFindsWhoReadAWholeIdNumberAndTakesTheListAlong() throws Exception {
        var clerk = loggedInAs(Role.DESK_CLERK).opens("/staff/certificates");
        clerk.find("tbody a").first().click();
        clerk.find("details summary").click();
        clerk.types("原因", "核对旅程测试的证件").presses("查看并记入审计").sees("本次查看已记入审计");

        var auditor = loggedInAs(Role.AUDITOR).opens("/admin/audit");
        auditor.find("#action").selectOption("certificate.reveal");
        auditor.types("说明包含", "旅程测试").presses("查找");
        auditor.sees("核对旅程测试的证件").sees("127.0.0.1").sees("holder/");
        assertThat(auditor.find("tbody tr").count()).isEqualTo(1);

        var download = auditor.page().waitForDownload(() -> auditor.follows("导出Excel"));
        assertThat(download.suggestedFilename()).isEqualTo("审计记录.xlsx");
        assertThat(Files.readAllBytes(download.path())).startsWith('P', 'K');
        auditor.opens("/admin/audit?action=audit.export").sees("导出审计记录");
    }

    @Test
    void aSearchWithoutResultSaysSoAndLeadsBack() {
        loggedInAs(Role.ADMINISTRATOR).opens("/admin/audit?q=no-such-thing").sees("没有符合条件的记录").follows("清除条件").isAt("/admin/audit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/audit?from=yesterday", "/admin/audit?at=here", "/admin/audit?from=2024-02-30"})
    void anOddAddressIsAnsweredWith400(String address) {
        assertThat(status(Role.ADMINISTRATOR, address)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/audit", "/admin/files/audit.xlsx", "/admin/settings", "/admin/calendar", "/admin"})
    void whoIsNeitherAdministratorNorAuditorIsKeptOut(String address) {
        assertThat(status(Role.DESK_CLERK, address)).isEqualTo(403);
    }
}
