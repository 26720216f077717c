package cn.com.ytajpx.anpei.it.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.demo.DemoLogIn;
import cn.com.ytajpx.anpei.demo.DemoPeople;
import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountJourney extends Journey {

    private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})");
    private static final String FIRST = "livelyriver42";
    private static final String SECOND = "stonybridge43";

    /** The newest code of the demonstration's letter box. */
    private String code() {
        var found = CODE.matcher(visitor().opens("/outbox").find("main").innerText());
        assertThat(found.find()).as("a code in the outbox").isTrue();
        return found.group(1);
    }

    private static Visit filledIn(Visit visit, int person, String name) {
        visit.types("姓名", name).types("证件号码", Accounts.idNumber(person)).types("单位全称", "烟台海源(示例)化工有限公司")
                .types("手机号码", "1360000%04d".formatted(person)).types("电子邮箱", "p%d@example.com".formatted(person));
        visit.find("#newPassword").fill(FIRST);
        visit.find("#repeated").fill(FIRST);
        return visit.ticks("我已阅读并同意注册须知");
    }

    private static Visit entering(Visit visit, String handle, String password) {
        return visit.opens("/login").types("登录名", handle).types("密码", password).presses("登录");
    }

    @Test
    @DisplayName("R-A1 a visitor registers on the phone, logs in, and changes the password")
    void aVisitorRegistersLogsInAndChangesThePassword() {
        var visit = filledIn(visitor(Look.PHONE_AT_NIGHT).opens("/login").follows("学员注册").isAt("/register"), 501, "尤里宁");
        visit.presses("获取验证码").seesHeading("填写验证码").sees("演示系统不会真正发送短信").isSound();
        visit.types("验证码", "12345").presses("完成注册").sees("验证码不正确或已失效").isSound();
        visit.types("验证码", code()).presses("完成注册").sees("注册成功,您已登录。").sees("退出系统");

        visit.presses("退出系统").sees("您已安全退出");
        entering(visit, Accounts.idNumber(501), FIRST).sees("退出系统");

        visit.opens("/account/password");
        visit.find("#oldPassword").fill(FIRST);
        visit.find("#newPassword").fill("short");
        visit.presses("修改密码").sees("密码至少10位").sees("两次输入的密码不一致").isSound();
        visit.find("#oldPassword").fill(FIRST);
        visit.find("#newPassword").fill(SECOND);
        visit.find("#repeated").fill(SECOND);
        visit.presses("修改密码").sees("密码已修改");

        entering(visitor(), "1360000%04d".formatted(501), FIRST).sees("登录名或密码不正确");
        entering(visitor(), "1360000%04d".formatted(501), SECOND).sees("退出系统");
    }

    @Test
    @DisplayName("R-A1 every field is required; refusals stand at their fields and what was typed stays")
    void anIncompleteRegistrationKeepsWhatWasTyped() {
        var visit = visitor().opens("/register").types("姓名", "张3").types("证件号码", "110105491231002").presses("获取验证码");

        visit.sees("姓名只能含汉字").sees("这是15位旧身份证号").sees("请填写手机号码").sees("请填写电子邮箱").sees("请填写单位全称")
                .sees("请填写密码").sees("请阅读并同意注册须知").isSound();
        assertThat(visit.find("#name")).hasValue("张3");
        assertThat(visit.find("#refusals a[href='#number']")).isVisible();
        assertThat(visit.find("#number")).hasAttribute("aria-invalid", "true");
    }

    @Test
    @DisplayName("R-A1 whoever is registered already reads it in the message only")
    void someoneKnownIsToldOnTheirMobile() {
        var visit = visitor().opens("/register");
        filledIn(visit, 502, "林晓安").types("证件号码", DemoPeople.trainee().idNumber().value())
                .types("手机号码", DemoPeople.trainee().mobile().value()).presses("获取验证码");

        visit.seesHeading("填写验证码").doesNotSee("已被注册");
        visitor().opens("/outbox").sees("已注册过安培账户,请直接登录");
    }

    @Test
    @DisplayName("R-A2 a forgotten password is set anew by the code, and the session of before ends")
    void aForgottenPasswordIsSetAnew() {
        var visit = filledIn(visitor().opens("/register"), 503, "秦宁安").presses("获取验证码").seesHeading("填写验证码");
        visit.types("验证码", code()).presses("完成注册").sees("注册成功");

        var elsewhere = visitor().opens("/login").follows("忘记密码").isAt("/forgot-password")
                .types("姓名", "秦宁安").types("证件号码", Accounts.idNumber(503)).types("手机号码", "13600000503").presses("获取验证码");
        elsewhere.seesHeading("重设密码").isSound().types("验证码", code());
        elsewhere.find("#newPassword").fill(SECOND);
        elsewhere.find("#repeated").fill(SECOND);
        elsewhere.presses("重设密码").isAt("/login").sees("密码已重设");

        visit.opens("/account/password").isAt("/login");
        entering(elsewhere, "13600000503", SECOND).sees("退出系统");
    }

    @Test
    @DisplayName("R-A2 wrong data gets the same page and no message")
    void aStrangerSeesTheSamePage() {
        var visit = visitor().opens("/forgot-password").types("姓名", "林晓安").types("证件号码", Accounts.idNumber(504))
                .types("手机号码", "13600000504").presses("获取验证码").seesHeading("重设密码");
        visit.types("验证码", "123456");
        visit.find("#newPassword").fill(SECOND);
        visit.find("#repeated").fill(SECOND);

        visit.presses("重设密码").sees("验证码不正确或已失效");
    }

    @Test
    void whoIsLoggedInAlreadyIsLedToTheirStart() {
        loggedInAs(Role.AUDITOR).opens("/login").isAt("/staff");
        assertThat(visitor().opens("/login").find("table.log-ins tbody tr")).hasCount(DemoLogIn.all().size());
    }

    @Test
    void oddHandlesAreNoHandles() {
        for (var odd : new String[] {"x", "%3Cscript%3E", "a".repeat(60), "..%2F..%2Fetc", "%27%20or%201%3D1"}) {
            visitor().opens("/register?proof=" + odd).seesHeading("学员注册");
            visitor().opens("/forgot-password?proof=" + odd).seesHeading("忘记密码");
        }
    }
}
