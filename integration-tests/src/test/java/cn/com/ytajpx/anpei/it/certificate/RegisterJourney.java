package cn.com.ytajpx.anpei.it.certificate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff look people up; the demonstration's trainee is one of them. */
@DisplayName("The register of certificates in the browser")
class RegisterJourney extends Journey {

    private static final String REGISTER = "/staff/certificates";
    private static final String SOMEONE = "林晓安";

    @TempDir
    Path folder;

    @Test
    void isSearchedFilteredSortedAndPaged() {
        var clerk = loggedInAs(Role.DESK_CLERK).opens(REGISTER);
        assertThat(clerk.find("tbody tr")).hasCount(25);
        var first = clerk.find("tbody tr a").first().innerText();
        clerk.follows("下一页");
        assertThat(clerk.find("tbody tr")).hasCount(25);
        clerk.follows("上一页");
        assertThat(clerk.find("tbody tr a").first()).hasText(first);

        clerk.types("查找", SOMEONE).presses("查找").sees("共 2 本证书").sees("示例");
        clerk.chooses("岗位", "主要负责人").presses("查找").sees("共 1 本证书").sees("2024-12-01");
        clerk.follows("清除条件").chooses("状态", "已作废").chooses("排序", "后到期的在前").presses("查找");
        assertThat(clerk.find("tbody .badge").first()).hasText("已作废");
        assertThat(clerk.find("tbody tr").first()).containsText("2024-02-29");
        clerk.types("查找", "没有这个人").presses("查找").sees("没有符合条件的证书");
    }

    @Test
    void theExportIsWhatWasSearchedForAndMasked() throws IOException {
        var planner = loggedInAs(Role.PLANNER).opens(REGISTER).types("查找", SOMEONE).presses("查找");
        var download = planner.page().waitForDownload(() -> planner.follows("导出Excel"));
        var file = folder.resolve("register.xlsx");
        download.saveAs(file);

        try (var workbook = new ReadableWorkbook(Files.newInputStream(file)); var rows = workbook.getFirstSheet().openStream()) {
            var persons = rows.skip(1).map(row -> List.of(row.getCellText(0), row.getCellText(1), row.getCellText(8))).toList();
            assertThat(persons).hasSize(2).allSatisfy(person -> assertThat(person)
                    .containsExactly(SOMEONE, "9900**********" + person.get(1).substring(14), "199****0001"));
        }
    }

    @Test
    @DisplayName("R-C1, R-C5 a person's certificate on any day")
    void aCertificateTellsItsStandingOnAnyDay() {
        var clerk = loggedInAs(Role.DESK_CLERK).opens(REGISTER).types("查找", SOMEONE).chooses("岗位", "主要负责人").presses("查找")
                .follows(SOMEONE);
        clerk.seesHeading(SOMEONE).sees("再培训班第七期").isSound();

        clerk.types("查看某一天的状态", "2024-12-01").presses("查看");
        assertThat(clerk.find("p[role=status] .badge")).hasText("即将到期");
        clerk.types("查看某一天的状态", "2024-12-02").presses("查看");
        assertThat(clerk.find("p[role=status] .badge")).hasText("已作废");
    }

    @Test
    void theWholeIdNumberIsToldForAReasonAndOnlyToThoseWhoMay() {
        var clerk = loggedInAs(Role.DESK_CLERK).opens(REGISTER).types("查找", SOMEONE).presses("查找").follows(SOMEONE);
        clerk.find("summary").click();
        clerk.presses("查看并记入审计").sees("请写明查看完整号码的原因");
        clerk.types("原因", "核对身份证原件").presses("查看并记入审计");
        assertThat(clerk.find(".revealed")).hasText(Pattern.compile("990001\\d{11}[\\dX]"));
        clerk.page().reload();

        loggedInAs(Role.AUDITOR).opens("/admin/audit").sees("查看完整证件号码").sees("核对身份证原件");
        loggedInAs(Role.PLANNER).opens(REGISTER).types("查找", SOMEONE).presses("查找").follows(SOMEONE)
                .seesHeading(SOMEONE).doesNotSee("查看完整证件号码");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/certificates/999999", "/staff/certificates/abc", "/staff/certificates/imports/999999",
        "/staff/certificates/imports/x", "/staff/files/import-bad-rows.xlsx?import=999999"})
    void whatIsNotThereIsNotFound(String address) {
        assertThat(status(Role.DESK_CLERK, address)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/certificates?post=king", "/staff/certificates?from=2024-02-30", "/staff/certificates?at=x",
        "/staff/certificates?order=drop", "/staff/files/certificates.xlsx?standing=none", "/staff/files/import-bad-rows.xlsx?import=x"})
    void whatIsOddIsRefused(String address) {
        assertThat(status(Role.DESK_CLERK, address)).isEqualTo(400);
    }

    @Test
    void whoMayNotReadTheRegisterIsTurnedAway() {
        for (var address : List.of(REGISTER, "/staff/files/certificates.xlsx", "/staff/certificates/imports")) {
            assertThat(status(Role.CASHIER, address)).as(address).isEqualTo(403);
        }
        assertThat(status(Role.REVIEWER, "/staff/files/import-template.xlsx")).isEqualTo(403);
    }
}
