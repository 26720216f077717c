package cn.com.ytajpx.anpei.it.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskJourney extends Journey {

    private static final String SMS = "/staff/templates/certificate-due/sms/zh";

    @Test
    @DisplayName("R-N4 staff change a text, see how it will arrive, and the next message uses it")
    void aChangedTextIsUsedByTheNextMessage() {
        var visit = loggedInAs(Role.PLANNER).opens("/staff/templates").sees("随系统提供").opens(SMS);

        visit.types("正文", "{姓名}您好,请看{密码}").presses("检查并预览")
                .sees("没有名为\"密码\"的占位符").sees("缺少占位符{有效期末日}").isSound();
        visit.types("正文", "{姓名}:证书{有效期末日}到期,请报{推荐班次},{中心报名截止}和{预约截止}两个截止日都别错过")
                .presses("检查并预览").sees("王小安:证书2024年6月20日(周四)到期");
        assertThat(visit.find("#refusals")).hasCount(0);
        visit.presses("保存为新的一版").sees("之后写出的消息使用这一版").sees("第 2 版").isAt(SMS).isSound();

        visit.opens("/staff/reminders?asOf=2024-03-20&explanation=to-remind&descending=true&order=last-valid-day");
        visit.find(".due td a:text-is('证书到期提醒')").first().click();
        visit.sees("两个截止日都别错过").sees("按2024年3月20日(周三)的日期").isSound();

        visit.opens(SMS).presses("恢复随系统提供的文字");
        visit.find("dialog .danger").click();
        visit.sees("已保存为第 3 版").sees("【安生安全】王小安您好");
    }

    @Test
    @DisplayName("R-N4 of two who edit at once the second is told, and keeps what was typed")
    void theSecondEditorIsTold() {
        var text = "/staff/templates/certificate-void/in-app/en";
        var first = loggedInAs(Role.PLANNER).opens(text);
        var second = loggedInAs(Role.DIRECTOR).opens(text);
        assertThat(second.find("[data-live]")).hasCount(0);

        first.types("正文", "Void from {voidFrom}, says the first.").presses("保存为新的一版").sees("已保存为第 2 版");
        second.types("正文", "Void from {voidFrom}, says the second.").presses("保存为新的一版")
                .sees("刚保存了第2版").sees("别人刚保存了新的一版").isSound();
        assertThat(second.find("#body")).hasValue("Void from {voidFrom}, says the second.");
        second.presses("保存为新的一版").sees("已保存为第 3 版");
    }

    @Test
    @DisplayName("R-N1 staff look at who is covered, open the rows and mark a call")
    void staffCallWhomNothingReaches() {
        sql("""
                insert ignore into reminder (certificate_id, last_valid_day, distance, planned_on, planned_at, code)
                select min(id), last_valid_day, 15, '2024-03-01', '2024-03-01 09:00:00', 'CERTIFICATE_DUE_UNSAFE'
                from certificate where last_valid_day = '2024-03-16' and successor_id is null group by last_valid_day""");
        sql("""
                delete from message where cause = 'reminder' and cause_id in (select r.id from reminder r
                    where r.distance = 15 and r.certificate_id in (select id from certificate where last_valid_day = '2024-03-16'))""");
        var visit = loggedInAs(Role.DESK_CLERK).opens("/staff").seesHeading("教务工作台").isSound();

        visit.opens("/staff/reminders").sees("原因不明").isSound();
        visit.find(".figure:has-text('无联系渠道')").click();
        visit.sees("无联系渠道,须致电").sees("2024-03-16");
        visit.follows("电话名单").seesHeading("电话名单").isSound();
        visit.types("查看完整号码的原因", "致电提醒").presses("查看号码并记入审计").sees("本次查看已记入审计");
        assertThat(visit.find("a.phone")).containsText("1990000");
        visit.presses("登记已致电").sees("请写明通话结果");
        visit.types("通话结果", "已告知本人,将登记候补").presses("登记已致电").sees("已登记").sees("已告知本人,将登记候补");
    }

    @Test
    @DisplayName("R-N4 deliveries are searched, read and tried again, by staff and by operations")
    void deliveriesAreSearched() {
        sql("""
                insert into message (template_id, channel, recipient_name, recipient_employer, email, arguments, dedupe_key, status,
                    reason, detail, attempts, created_at)
                select id, 'EMAIL', '退信人', '烟台退信(示例)化工有限公司', 'gone@example.com',
                    '{"name":"退信人","post":"Post.PRINCIPAL","lastValidDay":"2024-02-29","voidFrom":"2024-03-01"}',
                    'desk-journey', 'GIVEN_UP', 'REJECTED', '550 5.1.1 no such user', 1, '2024-03-01 09:00:00'
                from message_template where code = 'CERTIFICATE_VOID' and channel = 'EMAIL' and language = 'ZH' and version = 1""");
        var staff = loggedInAs(Role.PLANNER).opens("/staff/deliveries").types("收件人或单位", "烟台退信").presses("查找")
                .sees("共 1 条").sees("对方拒收").sees("go***@example.com").doesNotSee("gone@example.com").isSound();
        staff.follows("退信人").sees("证书作废通知").isSound();

        var operations = loggedInAs(Role.OPERATIONS).opens("/ops/deliveries?status=given-up&who=退信人").follows("退信人");
        assertThat(operations.page().url()).contains("/ops/deliveries/");
        operations.presses("查看正文并记入审计").sees("自2024年3月1日(周五)起作废").isSound();
        operations.presses("重新发送").sees("已安排重新发送");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNER, /staff/reminders?asOf=9999-12-31, 400",
        "PLANNER, /staff/reminders?explanation=nothing, 400",
        "PLANNER, /staff/reminders?page=0, 400",
        "PLANNER, /staff/reminders?certificate=99999999, 200",
        "PLANNER, /staff/reminders/calls/x, 404",
        "PLANNER, /staff/deliveries?status=nothing, 400",
        "PLANNER, /staff/deliveries?from=yesterday, 400",
        "PLANNER, /staff/deliveries/99999999, 404",
        "PLANNER, /staff/deliveries/x, 404",
        "PLANNER, /staff/templates/nothing, 404",
        "PLANNER, /staff/templates/certificate-due/in-app/fr, 404",
        "PLANNER, /staff/files/deliveries.xlsx?page=-1, 400",
        "DESK_CLERK, /staff/deliveries, 403",
        "DESK_CLERK, /staff/templates, 403",
        "CASHIER, /staff/reminders, 403",
        "CASHIER, /staff, 200",
        "OPERATIONS, /staff/deliveries, 403",
        "OPERATIONS, /ops/reminders?asOf=2024-03-05, 200",
        "ADMINISTRATOR, /admin/templates/certificate-due/sms/zh, 200",
    })
    void whoeverMayNotIsTurnedAwayAndWhatIsOddIsRefused(Role role, String address, int status) {
        assertThat(status(role, address)).isEqualTo(status);
    }
}
