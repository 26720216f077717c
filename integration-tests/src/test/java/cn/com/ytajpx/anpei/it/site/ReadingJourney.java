package cn.com.ytajpx.anpei.it.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.security.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJourney extends Journey {

    /** A window of 390 px holds half as many characters. */
    private static final Look DOUBLED = new Look(195, "light", "zh");

    @Test
    void aVisitorReadsEnglishAndStaysWhereTheyWere() {
        var visit = visitor().opens("/?from=here").follows("English").isAt("/").seesHeading("The right class, before your certificate ends");

        assertThat(visit.find("html")).hasAttribute("lang", "en");
        visit.follows("中文");
        assertThat(visit.find("html")).hasAttribute("lang", "zh-CN");
    }

    @Test
    void theLanguageIsRememberedAndTheAddressKeepsItsParameters() {
        var visit = visitor().opens("/plan?kind=retraining&month=8").follows("English");

        assertThat(visit.page().url()).endsWith("/plan?kind=retraining&month=8");
        visit.sees("2 classes").sees("Retraining 5").opens("/notices").seesHeading("Notices");
        visit.opens("/advice?lastValidDay=2024-12-01").sees("Take Retraining 7").follows("中文");
        assertThat(visit.page().url()).endsWith("/advice?lastValidDay=2024-12-01");
        visit.sees("报再培训班第七期");
    }

    @Test
    void aFailedPageIsReadInTheOtherLanguageToo() {
        var visit = visitor();
        visit.answerOf("/plan/1999-R1");

        visit.follows("English").isAt("/plan/1999-R1").seesHeading("No such page");
    }

    @Test
    void largeTextAndDarkAreRemembered() {
        var visit = visitor().opens("/").follows("大字").follows("深色").opens("/");

        assertThat(visit.find("html")).hasAttribute("data-text", "large");
        assertThat(visit.find("html")).hasAttribute("data-theme", "dark");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINEE", "EMPLOYER_CLERK", "PLANNER"})
    void theHeaderOfAPhoneStandsInOneRow(Role role) {
        var visit = loggedInAs(role, new Look(360, "light", "en")).opens("/account/password");

        for (var text : List.of("large", "normal")) {
            visit.page().evaluate("text => document.documentElement.dataset.text = text", text);
            assertThat((List<?>) visit.page().evaluate("() => [...new Set([...document.querySelectorAll('.tools > *')]"
                    + ".map(each => Math.round(each.getBoundingClientRect().top)))]")).as(text).hasSize(1);
        }
        visit.fitsTheWindow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plan", "/plan/2024-R4", "/advice?lastValidDay=2024-12-01"})
    void aPhoneWhoseBrowserDoublesTheTextShowsEverything(String address) {
        visitor(DOUBLED).opens(address).fitsTheWindow();
    }

    @ParameterizedTest
    @CsvSource({"TRAINEE,/trainee", "EMPLOYER_CLERK,/employer/calendar", "EMPLOYER_CLERK,/employer/people", "PLANNER,/staff",
            "PLANNER,/staff/plan", "PLANNER,/staff/reminders", "DESK_CLERK,/staff/reconciliation", "DESK_CLERK,/staff/at-risk"})
    void soItDoesBehindTheLogIn(Role role, String address) {
        loggedInAs(role, DOUBLED).opens(address).fitsTheWindow();
    }

    @Test
    void nobodyIsSentToAnotherHost() {
        var page = visitor().page();

        page.navigate("/language/zh?back=https%3A%2F%2Fexample.com%2Faway");

        assertThat(page.url()).isEqualTo(address() + "/");
    }

    @Test
    void aPublicPageMakesNoSession() {
        var visit = visitor().opens("/");

        assertThat(visit.page().context().cookies()).extracting(cookie -> cookie.name).doesNotContain("JSESSIONID");
    }
}
