package cn.com.ytajpx.anpei.it.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VisitorJourney extends Journey {

    @Test
    @DisplayName("R-C3: the day decides: 1 December is listed for session 8, and session 7 is the one to take")
    void aVisitorFindsTheirClassFromTheHomePage() {
        visitor().opens("/").types("证书有效期至", "2024-12-01").presses("查询")
                .isAt("/advice").sees("报再培训班第七期").sees("证书自2024年12月2日(周一)起作废")
                .follows("再培训班第七期").isAt("/plan/2024-R7").seesHeading("再培训班第七期").sees("还有 188 天");
    }

    @Test
    @DisplayName("R-C1: without a certificate the next training class")
    void withoutACertificateItIsATrainingClass() {
        visitor().opens("/advice").follows("我没有证书,或证书已作废").sees("报培训班第一期");
    }

    @Test
    @DisplayName("R-C3b: nothing safe left is said truthfully, with the day of voidness")
    void nothingSafeLeftIsSaid() {
        visitor().opens("/advice?lastValidDay=2024-03-05").sees("今年的计划里没有来得及的班").sees("2024年3月6日(周三)起作废");
    }

    @Test
    void anUnreadableDayIsRefusedAtItsField() {
        var visit = visitor().opens("/advice?lastValidDay=tomorrow").sees("请先处理以下问题");

        assertThat(visit.find("#refusals a")).hasAttribute("href", "#lastValidDay");
    }

    @Test
    @DisplayName("R-P3: annex 1 has 3 training and 8 retraining classes, August has two")
    void thePlanIsFiltered() {
        var visit = visitor().opens("/plan");
        assertThat(visit.find("table tbody tr")).hasCount(11);

        visit.chooses("证书到期月份", "8月").presses("查看").sees("共 2 个班次").sees("再培训班第五期").sees("再培训班第六期");
        visit.opens("/plan?month=1").sees("计划中没有对应这个月份的班次");
    }

    @Test
    void onAPhoneThePlanIsReadAsCards() {
        var visit = visitor(Look.PHONE_AT_NIGHT).opens("/plan");

        assertThat(visit.find("thead th").first()).not().isInViewport();
    }
}
