package cn.com.ytajpx.anpei.it.employer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.security.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("R-R3 A clerk registers and follows the company's people")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClerkJourney extends Journey {

    private static final Path PICTURES = Path.of("target", "gallery");
    private static final Look PHONE = new Look(390, "light", "zh");

    @Test
    @Order(1)
    void theClerkSeesAtAGlanceWhoLapsesWhen() {
        for (var look : new Look[] {Look.DESK, PHONE, Look.PHONE_AT_NIGHT, new Look(1280, "dark", "en")}) {
            var clerk = loggedInAs("19900000002", look);
            clerk.opens("/employer").isSound().shot(PICTURES.resolve("clerk-start-" + look + ".png"));
            clerk.opens("/employer/calendar").isSound().shot(PICTURES.resolve("clerk-calendar-" + look + ".png"));
            clerk.opens("/employer/people").isSound().shot(PICTURES.resolve("clerk-people-" + look + ".png"));
            clerk.opens("/employer/preregister").isSound().shot(PICTURES.resolve("clerk-preregister-" + look + ".png"));
        }
        loggedInAs(Role.EMPLOYER_CLERK).opens("/employer").sees("人需要在2024年3月31日(周日)前报名").sees("王瑞祥").sees("已作废");
    }

    @Test
    @Order(2)
    void aPersonIsEnteredWithConsentFollowedAndLeaves() {
        var clerk = loggedInAs(Role.EMPLOYER_CLERK).opens("/employer/people/new").presses("登记").sees("请填写姓名").sees("须先征得本人同意").isSound();
        var number = Companies.idNumber(301);
        clerk.types("姓名", "尤新来").types("证件号码", number.value()).types("手机号码", "13600000301").chooses("岗位", "安全生产管理人员")
                .ticks("本人已同意").presses("登记").sees("尤新来 已登记").sees(number.masked()).doesNotSee(number.value());

        clerk.follows("尤新来").seesHeading("尤新来").sees("还没有安全生产管理人员证书").sees("报培训班第一期").isSound()
                .shot(PICTURES.resolve("clerk-person.png"));
        var address = clerk.page().url().replaceFirst(".*(/employer/people/\\d+).*", "$1");
        clerk.presses("尤新来 已离开");
        clerk.find("dialog button").last().click();
        clerk.sees("尤新来 已离开本单位");
        assertThat(clerk.answerOf(address).status()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void manyAreTickedAndEachIsAnsweredInALine() {
        var clerk = loggedInAs(Role.EMPLOYER_CLERK).opens("/employer/preregister").presses("为勾选的人员报名").sees("请至少勾选一位人员");
        clerk.ticks("刘春梅").shot(PICTURES.resolve("clerk-ticks.png"));
    }

    @Test
    @Order(9)
    void odd() {
        var clerk = loggedInAs(Role.EMPLOYER_CLERK);
        for (var odd : new String[] {"?cover=x", "?order=x", "?page=0"}) {
            assertThat(clerk.answerOf("/employer/people" + odd).status()).as(odd).isEqualTo(400);
        }
        for (var unknown : new String[] {"people/999999", "people/x", "preregister?class=nothing"}) {
            assertThat(clerk.answerOf("/employer/" + unknown).status()).as(unknown).isEqualTo(404);
        }
    }
}
