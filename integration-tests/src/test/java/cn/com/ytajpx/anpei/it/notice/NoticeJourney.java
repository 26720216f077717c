package cn.com.ytajpx.anpei.it.notice;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoticeJourney extends Journey {

    private static final String TITLE = "关于举办2024年危险化学品生产单位主要负责人和安管人员培训、再培训班的通知";

    @Test
    void aVisitorReadsTheNoticeFindsAnnex1AndFollowsAClass() {
        var visit = visitor().opens("/").follows(TITLE).isAt("/notices/2024-01").seesHeading(TITLE).sees("烟安服函〔2024〕1号");

        visit.follows("附件1 危险化学品生产单位培训计划表");
        assertThat(visit.find("#annex-1")).isInViewport();
        assertThat(visit.find("#annex-1 tbody tr")).hasCount(11);

        visit.follows("再培训班第四期").isAt("/plan/2024-R4").seesHeading("再培训班第四期").sees("2024年4月29日(周一) 24:00前");
    }

    @Test
    @DisplayName("notice, items 3.1 to 3.3: venues and contact say what the notice says")
    void venuesAndContactAgreeWithTheNotice() {
        visitor().opens("/notices/2024-01").sees("益寿路66号").sees("4766666").sees("滨海路619号").sees("4706888").sees("银海路23号四楼405室")
                .sees("6685949").sees("ytsaqpx@163.com").sees("王丽荣、王梦").sees("600元/人").sees("300元/人").sees("不支持POS机刷卡");
        visitor().opens("/venues").sees("牟平区养马岛益寿路66号").sees("4766666").sees("牟平区滨海路619号").sees("4706888");
        visitor().opens("/contact").sees("莱山区银海路23号四楼405室").sees("6685949").sees("ytsaqpx@163.com").sees("王丽荣、王梦");
        visitor().opens("/").sees("600元/人").sees("300元/人").sees("现金或扫码").sees("不支持POS机刷卡");
    }

    @Test
    void inEnglishTheLetterStaysChineseAndAnEnglishNoteSaysSo() {
        var visit = visitor(new Look(1280, "light", "en")).opens("/notices/2024-01").sees("The centre publishes its notices in Chinese");

        assertThat(visit.find(".sheets")).hasAttribute("lang", "zh-CN");
        assertThat(visit.find("h1")).hasText(TITLE);
        visit.follows("Training plan").sees("Retraining 4").sees("Andeli Resort");
    }

    @Test
    void aNoticeThatIsNotThereIsNotFound() {
        var visit = visitor();

        org.assertj.core.api.Assertions.assertThat(visit.answerOf("/notices/1999-01").status()).isEqualTo(404);
        visit.seesHeading("没有这个页面");
    }
}
