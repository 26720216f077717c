package cn.com.ytajpx.anpei.it.account;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.it.browser.Look;
import cn.com.ytajpx.anpei.security.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ClaimJourney extends Journey {

    private static final Path PICTURES = Path.of("target/gallery/preregistration");

    @Test
    void aClaimIsFiledAndDecidedAtTheDesk() {
        var visitor = visitor(new Look(390, "light", "zh")).opens("/forgot-password").follows("账户认领").presses("提交认领").sees("请填写姓名").isSound();
        visitor.types("姓名", "周认领").types("身份证号码", Accounts.idNumber(77)).types("新手机号码", "19900007077").types("新电子邮箱", "claim@example.com")
                .types("情况说明", "原手机号码已停用").presses("提交认领").sees("已收到").isSound().shot(PICTURES.resolve("claim-filed.png"));

        var clerk = loggedInAs(Role.DESK_CLERK).opens("/staff/claims").sees("周认领").sees("没有这个证件号码的账户").isSound().shot(PICTURES.resolve("claims.png"));
        clerk.presses("不通过").sees("请写明不通过的原因");
        clerk.types("不通过的原因", "没有账户,请直接注册").presses("不通过").sees("周认领的认领未通过").isSound();
    }
}
