package cn.com.ytajpx.anpei.it.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Next year's plan, from an empty page to a class that is published, changed and cancelled. Today is 2024-03-01. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlannerJourney extends Journey {

    private static final Path SHOTS = Path.of("target", "gallery", "planner");

    @Test
    @Order(1)
    @DisplayName("R-P2 a planner copies last year's plan, edits a row in its place and is told what can't be")
    void thePlanIsCopiedAndEdited() {
        var planner = loggedInAs(Role.PLANNER).opens("/staff/plan/2025").sees("2025年还没有培训班").isSound();
        planner.presses("复制2024年计划").sees("已从2024年复制 11 个班").sees("再培训班第四期");
        planner.opens("/staff/plan/2025/2025-R4").isSound();
        assertThat(planner.find("#bookingCloses").inputValue()).isEqualTo("2025-04-29");
        assertThat(planner.find("#checkInOn").inputValue()).isEqualTo("2025-05-06");

        planner.find("#checkInFrom").fill("25:99");
        planner.presses("保存").sees("时间请按24小时制填写,例如 9:00。");
        assertThat(planner.find("#checkInFrom").inputValue()).isEqualTo("25:99");
        planner.find("#checkInFrom").fill("9:00");
        planner.find("#centreDeadline").fill("");
        planner.find("#checkInTo").fill("");
        planner.presses("保存").sees("报到结束时间:请填写这一项。").sees("中心报名截止:请填写这一项。");
        planner.find("#centreDeadline").fill("2025-03-31");
        planner.find("#checkInTo").fill("11:00");
        planner.find("#studyTo").fill("2025-05-05");
        planner.find("#capacity").fill("0");
        planner.presses("保存").sees("结束日不能早于开始日2025年5月6日(周二)").sees("名额应为1至9,999人").isSound();
        assertThat(planner.find("#capacity").inputValue()).isEqualTo("0");
        shoot(planner, "edit-refused");

        planner.find("#studyTo").fill("2025-05-08");
        planner.find("#capacity").fill("80");
        planner.find("#capacity").press("Enter");
        planner.sees("已保存:再培训班第四期").sees("0 / 80").isSound();
        shoot(planner, "table");
    }

    @Test
    @Order(2)
    void theDaysFollowFromCheckIn() {
        var planner = loggedInAs(Role.PLANNER).opens("/staff/plan/2025/new");
        planner.find("#name").fill("再培训班第九期");
        planner.find("#sessionNumber").fill("9");
        planner.find("#months").fill("1-2");
        planner.find("#checkInOn").fill("2025-12-10");
        planner.presses("按报到日推算其他日期");
        assertThat(planner.find("#bookingCloses").inputValue()).isEqualTo("2025-12-08");
        assertThat(planner.find("#bookingOpens").inputValue()).isEqualTo("2025-11-09");
        assertThat(planner.find("#studyTo").inputValue()).isEqualTo("2025-12-12");
        shoot(planner, "new");
        planner.presses("保存").sees("已保存:再培训班第九期");
        planner.opens("/staff/plan/class/2025-R9").isSound().presses("删除草稿");
        planner.find("dialog button.danger").click();
        planner.sees("已删除草稿:再培训班第九期");
    }

    @Test
    @Order(3)
    @DisplayName("what the check finds on the plan of 2024 is said in words, with what to do")
    void thePlanIsChecked() {
        var planner = loggedInAs(Role.PLANNER).opens("/staff/plan/check/2024")
                .sees("1月、2月到期的证书没有对应的再培训班").sees("学习2024年11月22日(周五)结束,离最早到期的2024年12月1日(周日)只有9天,考试和发证却要到2024年12月6日(周五)")
                .sees("8个再培训班中有5个在2024年3月31日(周日)同一天截止中心报名").isSound();
        assertThat(planner.find(".finding .what").count()).isEqualTo(22);
        shoot(planner, "check");
        planner.opens("/staff/plan/check/2024?class=2024-R8").sees("只看再培训班第八期");
        assertThat(planner.find(".finding .what").count()).isEqualTo(4);
        planner.opens("/staff/plan/check/2025").sees("11 个草稿等中心主任发布");
        planner.opens("/staff/plan/demand/2024").sees("供需对照").isSound();
        shoot(planner, "demand");
        planner.opens("/staff/plan/annex/2024").sees("附件1").sees("6-7月").isSound();
        shoot(planner, "annex");
    }

    @Test
    @Order(4)
    @DisplayName("R-P4 the director publishes, a planner changes after seeing before and after, the director cancels")
    void aClassIsPublishedChangedAndCancelled() {
        var director = loggedInAs(Role.DIRECTOR).opens("/staff/plan/check/2025");
        director.page().locator("#publishing input[type=checkbox]").all().forEach(box -> box.setChecked(false));
        director.presses("发布2025年计划");
        director.find("dialog button.danger").click();
        director.sees("请先勾选要发布的培训班").ticks("再培训班第八期").isSound().presses("发布2025年计划");
        director.find("dialog button.danger").click();
        director.sees("已发布 1 个班");

        var planner = loggedInAs(Role.PLANNER).opens("/staff/plan/2025/2025-R8");
        planner.find("#venue").selectOption("YINGHAI");
        planner.find("#capacity").fill("60");
        planner.presses("查看变更前后").sees("再培训班第八期:变更前后").sees("会通知到谁").isSound();
        assertThat(planner.find(".before-after tbody tr").allInnerTexts()).hasSize(2).first().asString().contains("安德利度假村").contains("安德利迎海花园酒店");
        shoot(planner, "change");
        planner.types("附言", "原酒店装修。").presses("保存变更").sees("已变更:再培训班第八期").sees("已变更");
        assertThat(planner.opens("/staff/plan/class/2025-R8").find("#askToCancel").count()).isZero();

        director.opens("/staff/plan/class/2025-R8").sees("已变更 1 次").presses("看看会影响谁").sees("已取消").isSound();
        shoot(director, "class");
        director.find("#cancel").click();
        director.find("dialog button.danger").click();
        director.sees("已取消:再培训班第八期");
        assertThat(visitor().opens("/plan/2025-R8").find("body").innerText()).contains("已取消");
    }

    @Test
    @Order(5)
    void annexOneGoesOutAsASheetAndComesInAgain() throws IOException {
        var planner = loggedInAs(Role.PLANNER).opens("/staff/plan/import/2026").isSound();
        var sheet = Files.write(Files.createTempFile("annex", ".xlsx"), planner.page().request().get("/staff/files/plan.xlsx?year=2024").body());
        planner.sends("附件1(.xlsx)", sheet).presses("上传并预览").sees("有 1 行错误,没有导入任何内容").sees("看不出起止日期:“2月29日-3月28日”").isSound();
        shoot(planner, "import");
        planner.opens("/staff/plan/import/2024").sends("附件1(.xlsx)", sheet).presses("上传并预览").sees("有 11 行错误,没有导入任何内容").sees("再培训班第四期已经发布");
        planner.sends("附件1(.xlsx)", Files.writeString(Files.createTempFile("annex", ".xlsx"), "none")).presses("上传并预览").sees("请先处理以下问题").isSound();
        assertThat(planner.page().request().get("/staff/files/plan-template.xlsx").status()).isEqualTo(200);
        assertThat(planner.page().request().get("/staff/files/plan.xlsx?year=x").status()).isEqualTo(400);
    }

    @Test
    @Order(6)
    void venuesAreKeptWithTheirRooms() {
        var planner = loggedInAs(Role.PLANNER).opens("/staff/plan/venues").isSound();
        planner.presses("保存地点").sees("请填写这一项").isSound();
        planner.opens("/staff/plan/venues/YINGHAI").types("教室容量", "80").presses("保存地点").sees("已保存:安德利迎海花园酒店");
        planner.opens("/staff/plan/venues/YINGHAI").types("教室容量", "").presses("保存地点").sees("已保存:安德利迎海花园酒店");
        assertThat(planner.answerOf("/staff/plan/venues/NOWHERE").status()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void whoMayNotEditReadsOnlyAndTheUnknownIsNotFound() {
        var clerk = loggedInAs(Role.DESK_CLERK).opens("/staff/plan/2025").sees("再培训班第四期");
        assertThat(clerk.find("[data-edit]").count()).isZero();
        assertThat(clerk.answerOf("/staff/plan/2025/2025-R4").status()).isEqualTo(403);
        assertThat(status(Role.CASHIER, "/staff/plan/demand")).isEqualTo(403);
        var planner = loggedInAs(Role.PLANNER);
        for (var odd : List.of("/staff/plan/twenty", "/staff/plan/1999", "/staff/plan/2025/2025-R99", "/staff/plan/class/2025-R99",
                "/staff/plan/check/x", "/staff/plan/check/2024?class=none", "/staff/plan/demand/x", "/staff/plan/annex/x")) {
            assertThat(planner.answerOf(odd).status()).as(odd).isEqualTo(404);
        }
    }

    private void shoot(Visit visit, String name) {
        visit.shot(SHOTS.resolve(name + "-1280.png"));
        visit.page().setViewportSize(Look.PHONE_AT_NIGHT.width(), 844);
        visit.fitsTheWindow().shot(SHOTS.resolve(name + "-390.png"));
        visit.page().setViewportSize(Look.DESK.width(), 844);
    }
}
