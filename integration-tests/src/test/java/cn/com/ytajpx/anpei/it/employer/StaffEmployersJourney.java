package cn.com.ytajpx.anpei.it.employer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.security.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StaffEmployersJourney extends Journey {

    private static final Path PICTURES = Path.of("target", "gallery");
    private static final String WAITING = "烟台晨丰(示例)化工有限公司";

    @Test
    void staffRefuseAClerkWhoMendsTheRequestAndIsConfirmed() {
        var clerk = loggedInAs("19900000900", Look.PHONE_AT_NIGHT).opens("/employer").sees("等中心核实").isSound();
        var staff = loggedInAs(Role.DESK_CLERK).opens("/staff/employers").sees("待核实的经办人").sees(WAITING).sees("于海宁").isSound()
                .shot(PICTURES.resolve("staff-employers-waiting.png"));

        staff.find("summary").first().click();
        staff.presses("退回:于海宁").sees("请写明理由");
        staff.find("summary").first().click();
        staff.find("input[name=reason]").first().fill("请补充单位介绍信");
        staff.presses("退回:于海宁").sees("已退回");

        clerk.opens("/employer/company").sees("请补充单位介绍信").types("统一社会信用代码", "91350100M000100Y4Z").presses("提交,等中心核实")
                .sees("请先处理以下问题").isSound().types("信用代码校验不通过,仍然正确的理由", "营业执照上就是这样").presses("提交,等中心核实").sees("申请已提交");

        staff.opens("/staff/employers").sees("营业执照上就是这样").presses("核实通过:于海宁").sees("已核实,经办人现在可以办理");
        staff.opens("/staff/employers?q=晨丰").sees("共 1 家单位").follows(WAITING).seesHeading(WAITING).sees("校验不通过").isSound()
                .shot(PICTURES.resolve("staff-employer.png"));
        clerk.opens("/employer/company").sees("中心已核实");

        staff.opens("/staff/employers?q=没有这样的").sees("没有符合条件的单位").isSound();
    }

    @Test
    void oddAddressesAreAnsweredInWords() {
        var staff = loggedInAs(Role.DESK_CLERK);
        for (var odd : new String[] {"?order=x", "?page=0", "?page=x"}) {
            assertThat(staff.answerOf("/staff/employers" + odd).status()).as(odd).isEqualTo(400);
        }
        for (var unknown : new String[] {"999999", "x"}) {
            assertThat(staff.answerOf("/staff/employers/" + unknown).status()).as(unknown).isEqualTo(404);
        }
    }
}
