package cn.com.ytajpx.anpei.it.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.security.Role;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DashboardJourney extends Journey {

    @Test
    @DisplayName("The week ahead, what waits, who is at risk, how full the classes are: every number opens its rows")
    void everyNumberOpensItsRows() {
        var clerk = loggedInAs(Role.DESK_CLERK).opens("/staff").seesHeading("教务工作台").sees("未来七天").isSound();

        assertThat(clerk.find(".week > li")).hasCount(7);
        assertThat(clerk.find(".week .centre-deadline").first()).containsText("再培训班第二期");
        List<String> links = clerk.find(".tasks a, .bars a, table.between td a").all().stream().map(link -> link.getAttribute("href")).distinct().toList();
        assertThat(links).hasSizeGreaterThan(5);
        for (var link : links) {
            assertThat(clerk.answerOf(link).status()).as(link).isEqualTo(200);
        }
        var atRisk = clerk.opens("/staff").find(".bars strong").first().innerText();
        clerk.find(".bars a").first().click();
        clerk.sees("共 " + atRisk + " 人").isSound();
        clerk.opens("/staff/at-risk?within=90&q=王").isSound();
    }

    @Test
    void onAPhoneAtNight() {
        loggedInAs(Role.DIRECTOR, Look.PHONE_AT_NIGHT).opens("/staff").sees("未来七天").isSound();
    }

    @Test
    void everybodySeesWhatTheyMay() {
        var cashier = loggedInAs(Role.CASHIER).opens("/staff").sees("未来七天").doesNotSee("将失效而未报名").doesNotSee("各班次报名情况").isSound();
        assertThat(cashier.find(".tasks")).hasCount(0);
        loggedInAs(Role.REVIEWER).opens("/staff").sees("各班次报名情况").doesNotSee("已放弃");
    }
}
