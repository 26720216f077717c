package cn.com.ytajpx.anpei.it.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Visit;
import org.junit.jupiter.api.Test;

/** The public site in a browser that runs no script and has been given no cookie. */
class WithoutScriptJourney extends Journey {

    @Test
    void theHomePageAnswersWhichClassIsMine() {
        var visit = visitorWithoutScript().opens("/").sees("最近的截止日").sees("还有 1 天").sees("最新通知");

        visit.types("证书有效期至", "2024-08-05").presses("查询").isAt("/advice").sees("报再培训班第五期").follows("怎么报再培训班第五期").isAt("/plan/2024-R5");
        isLeftWithoutCookies(visit);
    }

    @Test
    void thePlanIsFiltered() {
        var visit = visitorWithoutScript().opens("/plan").chooses("班次类别", "培训班").presses("查看").sees("共 3 个班次");

        assertThat(visit.find("table tbody tr")).hasCount(3);
        isLeftWithoutCookies(visit);
    }

    @Test
    void enrolLeadsOn() {
        var visit = visitorWithoutScript().opens("/");
        visit.find("#content >> text=培训报名").first().click();

        visit.isAt("/register");
    }

    @Test
    void theNoticeIsRead() {
        var visit = visitorWithoutScript().opens("/notices").follows("关于举办2024年").sees("各有关单位：").follows("附件2 模拟考试卡领取使用指南");

        assertThat(visit.find("#annex-2")).isInViewport();
        isLeftWithoutCookies(visit);
    }

    private static void isLeftWithoutCookies(Visit visit) {
        org.assertj.core.api.Assertions.assertThat(visit.page().context().cookies()).isEmpty();
    }
}
