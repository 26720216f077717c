package cn.com.ytajpx.anpei.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.demo.DemoLogIn;
import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogInJourney extends Journey {

    private static Visit entering(Visit visit, String handle, String password) {
        return visit.types("登录名", handle).types("密码", password).presses("登录");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleOfTheDemonstrationGetsIn(Role role) {
        var visit = loggedInAs(role);

        assertThat(URI.create(visit.page().url()).getPath()).isNotEqualTo("/login");
        visit.sees("退出系统");
    }

    @Test
    void whoAsksForAPageGetsToItAfterLoggingInWithItsParameters() {
        var visit = visitor().opens("/staff/certificates?standing=due&text=%E5%AE%89").isAt("/login").sees("请先登录");

        entering(visit, "desk-clerk", DemoLogIn.PASSWORD);

        visit.seesHeading("证书登记册").isAt("/staff/certificates");
        assertThat(URI.create(visit.page().url()).getRawQuery()).isEqualTo("standing=due&text=%E5%AE%89");
    }

    @Test
    void theSessionHasANewIdAndABrowserGivesItToNobodyElse() {
        var visit = visitor().opens("/login");
        entering(visit, "reviewer", DemoLogIn.PASSWORD).sees("退出系统");
        var cookie = visit.page().context().cookies().stream().filter(each -> each.name.equals("JSESSIONID")).findFirst().orElseThrow();

        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite.name()).isEqualTo("LAX");
        visit.presses("退出系统").isAt("/login").sees("您已安全退出");
        visit.opens("/staff").isAt("/login");
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonGetTheSameAnswer() {
        var wrong = entering(visitor().opens("/login"), "cashier", "wrong-password").sees("登录名或密码不正确");
        var unknown = entering(visitor().opens("/login"), "nobody-here", "wrong-password").sees("登录名或密码不正确");

        assertThat(unknown.find("#refusals").innerText()).isEqualTo(wrong.find("#refusals").innerText());
        assertThat(wrong.find("#handle").inputValue()).isEqualTo("cashier");
        assertThat(wrong.find("#password").inputValue()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cashier-lead", "someone-who-is-not"})
    void afterManyWrongPasswordsItIsSaidWhenToTryAgain(String handle) {
        var visit = visitor().opens("/login");
        for (int i = 0; i < 10; i++) {
            entering(visit, handle, "wrong-password-" + i).sees("请先处理以下问题");
        }

        entering(visit, handle, DemoLogIn.PASSWORD).sees("登录失败次数过多,请于2024年3月1日(周五) ").isAt("/login");
        sql("delete from log_in_throttle");
    }

    @Test
    void nothingFilledInIsRefusedAtItsField() {
        var visit = visitor().opens("/login").presses("登录");

        assertThat(visit.find("#refusals a").getAttribute("href")).isEqualTo("#handle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/", "//example.com/", "/\\example.com", "\\\\example.com", "javascript:alert(1)",
        "/%0d%0aSet-Cookie:a=b", "/login", "/logout", "/staff.xhtml", "http:///staff", "/api/ops/jobs", "x", ""})
    void anOddPlaceToGoOnToIsIgnored(String then) {
        var visit = visitor().opens("/login?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8));

        entering(visit, "planner", DemoLogIn.PASSWORD);

        visit.sees("退出系统").isAt("/staff");
        assertThat(visit.page().url()).startsWith(address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trainee", "/employer/x", "/ops", "/ops/outbox", "/admin", "/admin/accounts"})
    void someoneElsesAreaIsForbidden(String address) {
        var visit = loggedInAs(Role.CASHIER);

        assertThat(visit.answerOf(address).status()).isEqualTo(403);
        visit.seesHeading("没有权限");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trainee", "/employer", "/staff", "/ops", "/admin", "/account/password", "/staff/files/import.xlsx"})
    void visitorsAreSentToLogIn(String address) {
        visitor().opens(address).isAt("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%73taff", "//staff/certificates", "/./staff", "/%61dmin/accounts", "/staff/%2e/certificates", "/api/%6fps/jobs"})
    void anotherSpellingIsNoWayAround(String path) throws Exception {
        assertThat(send(path, "GET", "Accept", "text/html").statusCode()).isIn(302, 400, 401, 404);
    }

    @Test
    void aFormOnAnotherSiteLogsNobodyOut() throws Exception {
        for (var header : new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"},
            {"Origin", "https://example.com"}, {"Origin", "null"}}) {
            assertThat(send("/logout", "POST", header).statusCode()).as(header[0] + " " + header[1]).isEqualTo(403);
        }
        assertThat(send("/logout", "POST", "Origin", address()).statusCode()).isEqualTo(303);
        assertThat(send("/logout", "GET", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(405);
    }

    @Test
    void aProgramSaysWhoItIsWithEachRequest() throws Exception {
        assertThat(send("/api/ops/jobs", "GET", "Accept", "application/json").statusCode()).isEqualTo(401);
        assertThat(send("/api/ops/nothing-here", "GET", basic("operations", DemoLogIn.PASSWORD)).statusCode()).isEqualTo(404);
        assertThat(send("/api/ops/jobs", "GET", basic("operations", "wrong")).statusCode()).isEqualTo(401);
        assertThat(send("/api/ops/jobs", "GET", basic("cashier", DemoLogIn.PASSWORD)).statusCode()).isEqualTo(403);
        assertThat(send("/api/ops/jobs", "GET", "Authorization", "Basic ???").statusCode()).isEqualTo(401);
        assertThat(send("/ops", "GET", basic("operations", DemoLogIn.PASSWORD)).statusCode()).isEqualTo(302);
    }

    private static String[] basic(String handle, String password) {
        return new String[] {"Authorization", "Basic "
                + Base64.getEncoder().encodeToString((handle + ":" + password).getBytes(StandardCharsets.UTF_8))};
    }

    private static HttpResponse<String> send(String path, String method, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).method(method, HttpRequest.BodyPublishers.noBody()).headers(headers);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
