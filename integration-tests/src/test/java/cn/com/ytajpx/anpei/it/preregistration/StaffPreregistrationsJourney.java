package cn.com.ytajpx.anpei.it.preregistration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.security.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some forty made-up people have pre-registered when the demonstration begins; three have a certificate that no class saves. */
@DisplayName("Staff and the pre-registrations")
class StaffPreregistrationsJourney extends Journey {

    private static final Path PICTURES = Path.of("target/gallery/preregistration");

    @Test
    void theListIsFilteredSortedAndExported() {
        var planner = loggedInAs(Role.PLANNER).opens("/staff/preregistrations").seesHeading("预报名").sees("找到 ").isSound().shot(picture("list"));
        var first = planner.find("tbody th a").first().innerText();

        planner.types("查找", first).presses("查找").sees(first).isSound();
        planner.opens("/staff/preregistrations").chooses("班次", "2024-R4").chooses("状态", "registered").chooses("排序", "name").presses("查找");
        assertThat(planner.find("tbody tr td:nth-child(2)").first()).hasText("再培训班第四期");
        var sheet = planner.page().waitForDownload(() -> planner.follows("导出"));
        assertThat(sheet.suggestedFilename()).endsWith(".xlsx");
    }

    @Test
    @DisplayName("R-C3a registers somebody at the desk, past a refusal with a reason; moves and withdraws")
    void atTheDesk() {
        var planner = loggedInAs(Role.PLANNER).opens("/staff/preregistrations/new").types("证件号码", "123").presses("下一步").isSound();
        assertThat(planner.find("#refusals")).isVisible();

        planner.types("证件号码", number("99000119900307301")).types("姓名", "新来的(示例)").types("手机号码", "19900008888").presses("下一步").sees("新来的(示例)").sees("初次取证")
                .isSound().shot(picture("desk"));
        planner.chooses("班次", "2024-P2").presses("预报名").sees("已为新来的(示例)预报名培训班第二期").isSound();

        planner.chooses("改到", "2024-P1").presses("改班").sees("已改班").sees("培训班第一期").isSound().shot(picture("one"));
        planner.presses("为新来的(示例)退出");
        planner.find("dialog button").last().click();
        planner.sees("请写明原因");
        planner.find("#note").fill("本人来电要求");
        planner.presses("为新来的(示例)退出");
        planner.find("dialog button").last().click();
        planner.sees("已退出").sees("本人来电要求").isSound();
    }

    @Test
    @DisplayName("R-C3b settles what nothing safe is left for")
    void theLate() {
        var director = loggedInAs(Role.DIRECTOR).opens("/staff/preregistrations/late").sees("已没有来得及的班").isSound().shot(picture("late"));
        var person = director.find("#person").innerText();

        director.presses("处理完毕").sees("请写明原因").isSound();
        director.types("处理说明", "已电话告知,参加初次培训").presses("处理完毕").sees("待办已处理").sees("已电话告知");
        assertThat(director.find(".queue tbody")).not().containsText(person);
    }

    @Test
    void onAPhone() {
        loggedInAs(Role.PLANNER, new Look(390, "light", "zh")).opens("/staff/preregistrations").isSound().shot(picture("list-phone"))
                .opens("/staff/preregistrations/late").isSound().shot(picture("late-phone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?state=asleep", "?order=x", "?at=x", "?kind=x", "?risk=x"})
    void whatIsOddIsRefused(String query) {
        assertThat(status(Role.PLANNER, "/staff/preregistrations" + query)).isEqualTo(400);
        assertThat(status(Role.PLANNER, "/staff/preregistrations/999999")).isEqualTo(404);
    }

    @Test
    void whoMayNotIsToldSo() {
        assertThat(status(Role.CASHIER, "/staff/preregistrations")).isEqualTo(403);
        assertThat(status(Role.REVIEWER, "/staff/preregistrations/new")).isEqualTo(403);
    }

    private static String number(String first17) {
        return first17 + IdNumber.checkCharacter(first17);
    }

    private static Path picture(String name) {
        return PICTURES.resolve("staff-" + name + ".png");
    }
}
