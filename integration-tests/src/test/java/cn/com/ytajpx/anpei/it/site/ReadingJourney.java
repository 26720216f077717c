package cn.com.ytajpx.anpei.it.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import org.junit.jupiter.api.Test;

class ReadingJourney extends Journey {

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
