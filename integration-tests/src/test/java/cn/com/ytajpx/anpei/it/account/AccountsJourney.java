package cn.com.ytajpx.anpei.it.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Visit;
import cn.com.ytajpx.anpei.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test makes its own colleague, so that the demonstration's log-ins stay as they are. */
class AccountsJourney extends Journey {

    private static final String OWN = "harbour-lantern-42";

    @Test
    void theAdministratorAddsARoleToAColleagueWhoThenSeesTheNewMenu() {
        var administrator = loggedInAs(Role.ADMINISTRATOR);
        var initial = makes(administrator, "林新来", "lin.new", "收费员");
        var colleague = logsIn("lin.new", initial).doesNotSee("证书登记册");

        administrator.opens("/admin/accounts?q=lin.new").follows("林新来").ticks("教务").presses("保存角色").sees("林新来 的角色已更改");

        colleague.opens("/staff").sees("证书登记册").follows("证书登记册").isAt("/staff/certificates");
        administrator.follows("查看对这个账号的操作记录").sees("CASHIER → DESK_CLERK, CASHIER").sees("创建账户");
    }

    @Test
    void aLockedColleagueIsOutAtOnceAndComesBackWhenUnlocked() {
        var administrator = loggedInAs(Role.ADMINISTRATOR);
        var initial = makes(administrator, "周待锁", "zhou.lock", "教务");
        var colleague = logsIn("zhou.lock", initial);
        administrator.opens("/admin/accounts?q=zhou.lock").follows("周待锁");

        confirmed(administrator, "锁定 周待锁").sees("周待锁 已锁定").isSound();
        colleague.opens("/staff").isAt("/login");
        administrator.presses("解除 周待锁 的锁定").sees("已解除锁定");

        confirmed(administrator, "重置密码").sees("已为 周待锁 重置密码");
        var second = administrator.find(".initial-password").textContent();
        assertThat(second).isNotEqualTo(initial);
        logsIn("zhou.lock", second);
    }

    @Test
    void whatIsRefusedIsSaidAtItsFieldAndTheFormKeepsWhatWasTyped() {
        var administrator = loggedInAs(Role.ADMINISTRATOR).opens("/admin/accounts/new").types("登录名", "Bad Name").types("姓名", "吴留着")
                .presses("开通账号").sees("登录名应为3至40位小写字母").sees("请至少选择一个角色").isSound();
        assertThat(administrator.find("#name").inputValue()).isEqualTo("吴留着");

        administrator.types("登录名", "administrator").ticks("发证经办").ticks("发证审批").presses("开通账号")
                .sees("登录名administrator已被使用").sees("同一人不能既经办又审批发证");
        assertThat(administrator.find("[value=CERTIFICATE_PROPOSER]").isChecked()).isTrue();
    }

    @Test
    void onesOwnAccountIsLeftToAnotherAdministrator() {
        var administrator = loggedInAs(Role.ADMINISTRATOR).opens("/admin/accounts?role=administrator");
        administrator.find("tbody a").first().click();

        administrator.sees("这是您自己的账号");
        assertThat(administrator.find("#lock, #resetPassword, #changeRoles").count()).isZero();
    }

    @Test
    void somebodysWholeNumberFindsThemAndNeverStandsInTheAddress() {
        var administrator = loggedInAs(Role.ADMINISTRATOR).opens("/admin/accounts").types("查找", "19900000001").presses("查找");

        administrator.sees("共 1 个账号").sees("199****0001");
        assertThat(administrator.page().url()).doesNotContain("19900000001");
        assertThat(administrator.find("#q").inputValue()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"/admin/accounts/0, 404", "/admin/accounts/x, 404", "/admin/accounts?role=king, 400", "/admin/accounts?page=0, 400", "/admin/accounts?page=x, 400"})
    void oddAddressesAreAnsweredSo(String address, int status) {
        assertThat(status(Role.ADMINISTRATOR, address)).isEqualTo(status);
    }

    @Test
    void onlyTheAdministratorManagesAccounts() {
        assertThat(status(Role.AUDITOR, "/admin/accounts")).isEqualTo(403);
    }

    /** @return the initial password */
    private static String makes(Visit administrator, String name, String login, String role) {
        administrator.opens("/admin/accounts/new").types("姓名", name).types("登录名", login).ticks(role).presses("开通账号")
                .sees("已为 " + name + " 开通账号").isSound();
        return administrator.find(".initial-password").textContent();
    }

    /** With the password that was told, and then one of their own. */
    private Visit logsIn(String login, String initial) {
        var colleague = visitor().opens("/login").types("登录名", login).types("密码", initial).presses("登录");
        colleague.sees("请先改成只有您自己知道的密码");
        colleague.find("#oldPassword").fill(initial);
        colleague.find("#newPassword").fill(OWN);
        colleague.find("#repeated").fill(OWN);
        return colleague.presses("修改密码").sees("密码已修改");
    }

    private static Visit confirmed(Visit visit, String button) {
        visit.presses(button);
        visit.find("dialog button.danger").click();
        return visit;
    }
}
