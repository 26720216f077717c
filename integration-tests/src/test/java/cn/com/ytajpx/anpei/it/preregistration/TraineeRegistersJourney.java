package cn.com.ytajpx.anpei.it.preregistration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.property.Status;
import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration's trainee on a phone: certificates valid to 30 May and 1 December 2024. They end as they began. */
@DisplayName("R-R3 A trainee pre-registers")
class TraineeRegistersJourney extends Journey {

    private static final Path PICTURES = Path.of("target/gallery/preregistration");

    private Visit trainee() {
        return loggedInAs(Role.TRAINEE, new Look(390, "light", "zh"));
    }

    @AfterEach
    void asBefore() {
        sql("update training_class c join preregistration p on p.training_class_id = c.id join holder h on h.id = p.holder_id set c.seats_taken = c.seats_taken - 1"
                + " where h.name = '林晓安' and p.state in ('REGISTERED', 'LATE')");
        sql("delete s from preregistration_step s join preregistration p on p.id = s.preregistration_id join holder h on h.id = p.holder_id where h.name = '林晓安'");
        sql("delete c from compared_person c join holder h on h.id = c.holder_id where h.name = '林晓安'");
        sql("delete p from preregistration p join holder h on h.id = p.holder_id where h.name = '林晓安'");
        sql("delete from calendar_feed");
    }

    @Test
    @DisplayName("chooses, checks, confirms, moves, subscribes to the calendar, withdraws")
    void theWholeWay() throws Exception {
        var trainee = trainee().opens("/trainee").shot(picture("two-before")).follows("预报名");
        trainee.opens("/trainee/preregister").sees("您要为哪一张证书报名").sees("一人一年只能预报名一个再培训班:再培训班第三期来得及").isSound().shot(picture("certificate"));
        trainee.follows("为安全生产管理人员证书报名").sees("有效期至 2024年5月30日");
        assertThat(trainee.find(".offer").first()).containsText("再培训班第三期");
        assertThat(trainee.find(".offer").first()).containsText("推荐");
        trainee.isSound().shot(picture("class"));

        trainee.follows("选再培训班第三期").seesHeading("核对您的报名").sees("林晓安").isSound().shot(picture("check"));
        trainee.presses("确认预报名").sees("预报名成功").sees("2024年3月28日").sees("报到携带").isSound().shot(picture("confirmed"));

        trainee.opens("/trainee").sees("已预报名再培训班第三期").doesNotSee("请在2024年3月27日(周三) 24:00前预报名").doesNotSee("同时要办")
                .sees("您有效期至2024年12月1日(周日)的主要负责人证书由再培训班第三期一并续期").isSound().shot(picture("start"));
        trainee.opens("/trainee/preregister?certificate=" + certificate(trainee)).sees("您已预报名再培训班第三期");

        trainee.opens("/trainee/registrations").follows("再培训班第三期").follows("改到别的班").sees("您现在在再培训班第三期").isSound();
        trainee.follows("选再培训班第四期").presses("确认改班").seesHeading("再培训班第四期").sees("改班").isSound();

        var feed = calendar(trainee);
        assertThat(feed.body()).contains("再培训班第四期").doesNotContain("林晓安").doesNotContain("9900");
        var events = Biweekly.parse(feed.body()).first().getEvents();
        assertThat(events).filteredOn(event -> event.getSummary().getValue().startsWith("再培训班第三期"))
                .isNotEmpty().allMatch(event -> event.getStatus().equals(Status.cancelled()) && event.getSequence().getValue() == 1);
        assertThat(feed.headers().firstValue("Set-Cookie")).isEmpty();

        trainee.opens("/trainee/registrations").follows("再培训班第四期").presses("退出再培训班第四期");
        trainee.find("dialog button").last().click();
        trainee.sees("已退出再培训班第四期").isAt("/trainee/registrations").isSound().shot(picture("list"));
        trainee.opens("/trainee").sees("请在2024年3月27日(周三) 24:00前预报名再培训班第三期");
    }

    @Test
    @DisplayName("R-C3a a risk is told before it is taken")
    void aRiskIsTold() {
        var trainee = trainee().opens("/trainee/preregister").follows("为主要负责人证书报名");
        trainee.follows("选再培训班第八期").sees("这样选有风险").isSound().shot(picture("risk"));
        trainee.presses("确认预报名").sees("请先阅读风险提示并勾选").isSound();
        trainee.ticks("我已看清上面的风险").presses("确认预报名").sees("预报名成功").sees("看过风险提示");
    }

    @Test
    @DisplayName("R-R2 a class too late for the other certificate is a risk; then the start says so first, with the class to move to")
    void aClassTooLateForTheOtherCertificate() {
        var trainee = trainee().opens("/trainee/preregister").follows("为主要负责人证书报名").sees("赶不上您有效期至2024年5月30日(周四)的安全生产管理人员证书");
        trainee.isSound().shot(picture("two-classes"));
        trainee.follows("选再培训班第七期").sees("这样选有风险").sees("这一班赶不上您另一张先到期的证书").isSound().shot(picture("two-risk"));
        trainee.ticks("我已看清上面的风险").presses("确认预报名").sees("预报名成功");

        for (var look : List.of(new Look(390, "light", "zh"), new Look(1280, "light", "zh"))) {
            var start = loggedInAs(Role.TRAINEE, look).opens("/trainee");
            assertThat(start.find("main section").first()).containsText("再培训班第七期赶不上您的安全生产管理人员证书");
            start.sees("请在2024年3月27日(周三) 24:00前改到再培训班第三期").sees("已预报名再培训班第七期").doesNotSee("同时要办").isSound()
                    .shot(picture("too-late-" + look.width()));
        }
        var clerk = loggedInAs(Role.DESK_CLERK).opens("/staff/at-risk?within=90&q=林晓安").sees("所报班次来不及").isSound().shot(picture("too-late-at-risk"));
        clerk.opens("/staff/preregistrations").follows("林晓安").sees("赶不上有效期至2024年5月30日(周四)的安全生产管理人员证书").isSound().shot(picture("too-late-staff"));
        trainee.opens("/trainee").follows("改到再培训班第三期").seesHeading("核对您的报名").presses("确认改班").seesHeading("再培训班第三期");
        trainee.opens("/trainee").sees("由再培训班第三期一并续期").doesNotSee("赶不上");
        loggedInAs(Role.TRAINEE, new Look(1280, "light", "zh")).opens("/trainee").isSound().shot(picture("both-1280"));
    }

    @Test
    @DisplayName("an address that was given up is nobody's")
    void aCalendarAddressIsRevocable() throws Exception {
        var trainee = trainee();
        var old = calendarAddress(trainee);
        trainee.isSound().shot(picture("calendar"));
        assertThat(get(old).statusCode()).isEqualTo(200);

        trainee.presses("换一个新地址");
        trainee.find("dialog button").last().click();
        trainee.sees("新地址已生成");
        assertThat(get(old).statusCode()).isEqualTo(404);
        assertThat(get(trainee.find("#address").inputValue()).statusCode()).isEqualTo(200);

        var fresh = trainee.find("#address").inputValue();
        trainee.presses("停用");
        trainee.find("dialog button").last().click();
        trainee.sees("订阅地址已停用");
        assertThat(get(fresh).statusCode()).isEqualTo(404);
    }

    @Test
    void aClassIsACalendarOfItsOwn() throws Exception {
        var events = Biweekly.parse(get(address() + "/calendar/2024-R4.ics").body()).first().getEvents();
        assertThat(events).extracting(event -> event.getUid().getValue()).containsExactly("2024-R4-centre@ytajpx.com.cn", "2024-R4-opens@ytajpx.com.cn",
                "2024-R4-booking@ytajpx.com.cn", "2024-R4-check-in@ytajpx.com.cn", "2024-R4-study@ytajpx.com.cn");
        assertThat(get(address() + "/calendar/2024-R99.ics").statusCode()).isEqualTo(404);
        assertThat(get(address() + "/calendar/no-such-secret-address-at-all.ics").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trainee/registrations/999999", "/trainee/registrations/x", "/trainee/preregister?certificate=999999",
        "/trainee/preregister?move=999999", "/trainee/calendar/x"})
    void whatIsNotTheirsIsNotThere(String address) {
        assertThat(status(Role.TRAINEE, address)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trainee/preregister?certificate=x", "/trainee/preregister?first=true&class=2024-R99", "/trainee/preregister?move=-1"})
    void whatIsOddIsRefused(String address) {
        assertThat(status(Role.TRAINEE, address)).isEqualTo(400);
    }

    private static String certificate(Visit trainee) {
        return trainee.opens("/trainee").find("a[href^='/trainee/certificates/']").first().getAttribute("href").replaceAll("\\D", "");
    }

    private static String calendarAddress(Visit trainee) {
        trainee.opens("/trainee/calendar").presses("生成订阅地址").sees("新地址已生成");
        return trainee.find("#address").inputValue();
    }

    private static HttpResponse<String> calendar(Visit trainee) throws IOException, InterruptedException {
        return get(calendarAddress(trainee));
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Path picture(String name) {
        return PICTURES.resolve("trainee-" + name + ".png");
    }
}
