package cn.com.ytajpx.anpei.it.certificate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration's trainee, on the phone: two certificates, of which one ends on 30 May 2024. */
@DisplayName("R-C4 The trainee's start")
class TraineeJourney extends Journey {

    private Visit trainee() {
        return loggedInAs(Role.TRAINEE, Look.PHONE_AT_NIGHT).opens("/trainee");
    }

    @Test
    void whatToDoNextComesFirstWithItsDeadline() {
        var trainee = trainee();

        assertThat(trainee.find("main section").first()).containsText("请在2024年3月27日(周三) 24:00前预报名再培训班第三期");
        assertThat(trainee.find("main section").first()).containsText("还有");
        trainee.sees("如果错过:证书自2024年5月31日").sees("示例").isSound();
        assertThat(trainee.find("h3").allInnerTexts()).containsExactly("安全生产管理人员", "主要负责人");
        // R-R2: one class a year, so nothing else is to do for the other certificate
        trainee.sees("再培训班第三期来得及,也一并续期您有效期至2024年12月1日(周日)的主要负责人证书").doesNotSee("同时要办");
        assertThat(trainee.find("dl.facts").nth(1)).containsText("再培训班第三期");
    }

    @Test
    void aCertificateShowsItsTermsAndItsStandingOnAnyDay() {
        var trainee = trainee().follows("查看证书与历次有效期");
        trainee.seesHeading("安全生产管理人员").sees("9900**********").sees("2024年5月30日").isSound();

        trainee.types("日期", "2024-05-30").presses("查看");
        assertThat(trainee.find("p[role=status] .badge")).hasText("即将到期");
        trainee.types("日期", "2024-05-31").presses("查看");
        assertThat(trainee.find("p[role=status] .badge")).hasText("已作废");
        trainee.types("日期", "2001-01-01").presses("查看").sees("尚未发证");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trainee/certificates", "/trainee/certificates/999999", "/trainee/certificates/abc", "/trainee/other",
        "/trainee/messages/999999", "/trainee/messages/x", "/trainee/messages?page=0", "/trainee/messages?page=x", "/trainee/messages?page=99"})
    void whatIsNotTheirsIsNotThere(String address) {
        assertThat(status(Role.TRAINEE, address)).isEqualTo(404);
    }

    @Test
    void someoneElsesCertificateIsNotThere() {
        var staff = loggedInAs(Role.DESK_CLERK).opens("/staff/certificates");
        var somebodys = staff.find("tbody th a").first().getAttribute("href").replace("/staff", "/trainee");

        assertThat(status(Role.TRAINEE, somebodys)).isEqualTo(404);
    }

    @Test
    void anOddDayIsRefused() {
        var address = trainee().find("a[href^='/trainee/certificates/']").first().getAttribute("href");

        assertThat(status(Role.TRAINEE, address + "?on=2024-02-30")).isEqualTo(400);
    }

    @Test
    void theClerkSeesTheCompanyAndItsDeadlinesButNoTraineesPage() {
        var clerk = loggedInAs(Role.EMPLOYER_CLERK).opens("/employer");

        clerk.seesHeading("烟台海源(示例)化工有限公司").sees("韩文清").sees("199****0002").sees("2024年3月2日(周六)").isSound();
        assertThat(clerk.answerOf("/trainee").status()).isEqualTo(403);
    }
}
