package cn.com.ytajpx.anpei.it.classchange;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.security.Role;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClassChangeJourney extends Journey {

    private static final Path SHOTS = Path.of("target", "gallery", "changes");
    private static final double PATIENCE = 90_000;

    @Test
    @DisplayName("R-P4 a planner changes a class, sees what waits and sends it; a visitor reads the notice")
    void aChangeWaitsIsSentAndIsRead() {
        var planner = loggedInAs(Role.PLANNER).opens("/staff/plan/2024/2024-R6");
        planner.find("#checkInFrom").fill("08:30");
        planner.presses("查看变更前后").sees("人已预报名").types("附言", "当天上午酒店大堂另有活动。").presses("保存变更").sees("已变更:再培训班第六期");

        planner.opens("/staff/plan/changes").sees("等候中").isSound().shot(SHOTS.resolve("list-1280.png"));
        planner.follows("再培训班第六期").sees("最长等到第一次修改后三十分钟").sees("已预报名").sees("当天上午酒店大堂另有活动。").isSound().shot(SHOTS.resolve("waiting-1280.png"));
        var address = URI.create(planner.page().url()).getPath();
        planner.presses("立即通知");
        planner.find("dialog .danger").click();
        planner.sees("一分钟之内开始通知");

        var operations = loggedInAs(Role.OPERATIONS).opens("/ops/jobs/class-changes");
        operations.find("#now").click();
        operations.page().waitForURL(at -> URI.create(at).getPath().startsWith("/ops/runs/"), new Page.WaitForURLOptions().setTimeout(PATIENCE));
        assertThat(operations.find("main")).containsText("已完成", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));

        planner.opens(address).sees("已通知").sees("变更通知已发布").isSound().shot(SHOTS.resolve("sent-1280.png"));
        loggedInAs(Role.DIRECTOR, new Look(390, "light", "zh")).opens(address).isSound().shot(SHOTS.resolve("sent-390.png"))
                .opens("/staff/plan/changes").isSound().shot(SHOTS.resolve("list-390.png"));
        org.assertj.core.api.Assertions.assertThat(planner.answerOf("/staff/plan/changes/99999").status()).isEqualTo(404);
        org.assertj.core.api.Assertions.assertThat(planner.answerOf("/staff/plan/changes?status=odd").status()).isEqualTo(400);

        visitor().opens("/notices?q=第六期").follows("关于调整再培训班第六期安排的通知").sees("08:30").sees("当天上午酒店大堂另有活动。").isSound()
                .shot(SHOTS.resolve("notice-1280.png"));
        visitor(new Look(390, "light", "zh")).opens("/notices?q=调整再培训班").follows("关于调整再培训班第六期安排的通知").isSound().shot(SHOTS.resolve("notice-390.png"));
    }
}
