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
    void largeTextAndDarkAreRemembered() {
        var visit = visitor().opens("/").follows("大字").follows("深色").opens("/");

        assertThat(visit.find("html")).hasAttribute("data-text", "large");
        assertThat(visit.find("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    void nobodyIsSentToAnotherHost() {
        var page = visitor().page();
        page.setExtraHTTPHeaders(java.util.Map.of("Referer", "https://example.com/away"));

        page.navigate("/language/zh");

        assertThat(page.url()).isEqualTo(address() + "/");
    }

    @Test
    void aPublicPageMakesNoSession() {
        var visit = visitor().opens("/");

        assertThat(visit.page().context().cookies()).extracting(cookie -> cookie.name).doesNotContain("JSESSIONID");
    }
}
