package cn.com.ytajpx.anpei.it.reconciliation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationJourney extends Journey {

    private static final String ROSTERS = "/staff/reconciliation/rosters";

    @TempDir
    Path folder;

    @Test
    @DisplayName("D8 the demonstration's roster has somebody on each of the five lists")
    void fiveListsAtAGlance() {
        var clerk = loggedInAs(Role.DESK_CLERK).opens("/staff/reconciliation").seesHeading("两系统核对").isSound();

        for (var list : new String[] {"只在中心", "班次不同", "资料不同", "只在省厅", "两边一致"}) {
            clerk.opens("/staff/reconciliation");
            clerk.find(".figure:has-text('" + list + "')").click();
            assertThat(clerk.find("tbody tr").first()).isVisible();
            clerk.isSound();
        }
        clerk.opens("/staff/reconciliation?list=data-differs").sees("省厅:");
        clerk.opens("/staff/reconciliation");
        clerk.find("table.between tbody td.number a").first().click();
        assertThat(clerk.page().url()).contains("class=2024-").contains("list=");
        loggedInAs(Role.DESK_CLERK, Look.PHONE_AT_NIGHT).opens("/staff/reconciliation").isSound().opens("/staff/reconciliation?list=class-differs").isSound();
    }

    @Test
    @DisplayName("R-R4 a roster is brought, looked at, stored and undone; whom it does not show is reminded once")
    void aRosterIsBroughtAndUndone() throws IOException {
        var roster = new Roster().row(new Person(5001), "再培训班第四期", "审核通过").row(new Person(5002), "再培训班第4期", "待审核")
                .row(new Person(5003), "再培训班第四十期", "审核通过").row("测试丁", "370601199001010011", "", "再培训班第四期", "好的", "");
        var clerk = uploads("名单第四期.xlsx", roster);

        clerk.seesHeading("名单第四期.xlsx").sees("这一年的计划中没有班次“再培训班第四十期”").sees("不认识的状态“好的”").doesNotSee(new Person(5001).idNumber()).isSound();
        assertThat(clerk.find("td.bad")).hasCount(3);
        clerk.presses("全部无误才入库").sees("还有2行有错误");
        clerk.presses("将2行入库").sees("名单已入库:2 人").isSound();
        clerk.follows("查看五份名单").isAt("/staff/reconciliation").opens("/staff/reconciliation?list=only-there&class=2024-R4").sees("测试乙").sees("中心没有");

        clerk.opens(ROSTERS).follows("名单第四期.xlsx").presses("撤销这份名单");
        clerk.find("dialog .danger").click();
        clerk.sees("撤销了这份名单").opens("/staff/reconciliation?list=only-there&class=2024-R4").doesNotSee("测试乙");
    }

    @Test
    @DisplayName("R-R4 one button reminds, asks once and says how many and how; pressed again it finds nobody")
    void theButtonReminds() {
        var planner = loggedInAs(Role.PLANNER).opens("/staff/reconciliation?list=only-here").sees("现在可以提醒").isSound();

        planner.find("#remind").click();
        assertThat(planner.find("dialog")).containsText("每人每天最多提醒一次");
        planner.find("dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("提醒")).last().click();

        planner.sees("已提醒").sees("现在没有可以提醒的人").isSound();
    }

    @Test
    void theListsAreTakenAsASheet() throws IOException {
        var clerk = loggedInAs(Role.DESK_CLERK).opens("/staff/reconciliation?list=in-both");
        var download = clerk.page().waitForDownload(() -> clerk.follows("导出"));
        var file = folder.resolve("lists.xlsx");
        download.saveAs(file);

        try (var workbook = new ReadableWorkbook(file.toFile()); var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.skip(1).map(row -> row.getCellText(0))).isNotEmpty().containsOnly("两边一致");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DESK_CLERK, /staff/reconciliation?list=nothing, 400", "DESK_CLERK, /staff/reconciliation?page=0, 400",
        "DESK_CLERK, /staff/reconciliation?year=99999, 400", "DESK_CLERK, /staff/reconciliation/x, 404",
        "DESK_CLERK, /staff/reconciliation?class=nothing, 200", "DESK_CLERK, /staff/reconciliation/rosters/x, 404",
        "DESK_CLERK, /staff/reconciliation/rosters/99999, 404", "DESK_CLERK, /staff/reconciliation/rosters?first=x, 200",
        "DESK_CLERK, /staff/files/roster-bad-rows.xlsx, 400", "DESK_CLERK, /staff/files/roster-bad-rows.xlsx?roster=99999, 404",
        "DESK_CLERK, /staff/files/reconciliation.xlsx?order=nothing, 400", "DESK_CLERK, /staff/at-risk?within=1000, 400",
        "DESK_CLERK, /staff/at-risk?within=x, 400", "DESK_CLERK, /staff/at-risk?post=nobody, 400", "REVIEWER, /staff/at-risk, 200",
        "REVIEWER, /staff/reconciliation?list=only-here, 200", "REVIEWER, /staff/reconciliation/rosters, 403",
        "CASHIER, /staff/reconciliation, 403", "CASHIER, /staff/at-risk, 403", "OPERATIONS, /staff/reconciliation, 403"})
    void whoeverMayNotIsTurnedAwayAndWhatIsOddIsRefused(Role role, String address, int status) {
        assertThat(status(role, address)).isEqualTo(status);
    }

    @Test
    void whatIsNoRosterIsRefusedAtTheForm() throws IOException {
        Files.writeString(folder.resolve("list.xlsx"), "name,id");
        var clerk = loggedInAs(Role.DESK_CLERK).opens(ROSTERS).sends("文件", folder.resolve("list.xlsx")).presses("上传并预览");

        clerk.sees("xlsx").isSound();
        clerk.opens(ROSTERS).types("计划年份", "2019").sends("文件", write("空.xlsx", new Roster().row(new Person(1), "2024-R2", ""))).presses("上传并预览")
                .sees("没有2019年的培训计划");
        assertThat(clerk.find("#year").inputValue()).isEqualTo("2019");
    }

    private Visit uploads(String name, Roster roster) throws IOException {
        return loggedInAs(Role.DESK_CLERK).opens(ROSTERS).isSound().sends("文件", write(name, roster)).presses("上传并预览");
    }

    private Path write(String name, Roster roster) throws IOException {
        return Files.write(folder.resolve(name), roster.bytes());
    }
}
