package cn.com.ytajpx.anpei.it.setting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import cn.com.ytajpx.anpei.security.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Today is 2024-03-01. */
class SettingsJourney extends Journey {

    @Test
    @DisplayName("R-F3 the administrator sets a fee from a day on, sees whom it concerns, and takes it back before it begins")
    void aFeeIsSetPreviewedAndTakenBack() {
        var administrator = loggedInAs(Role.ADMINISTRATOR).opens("/admin/settings").follows("再培训费").seesHeading("再培训费");

        administrator.types("新的值", "350").types("从哪一天起生效", "2024-02-29").presses("设定")
                .sees("设置不能倒改。生效日期最早为2024年3月1日");
        assertThat(administrator.find("#value").inputValue()).isEqualTo("350");

        administrator.types("从哪一天起生效", "2024-09-01").presses("先看影响").sees("从 300.00 元变为 350.00 元,适用于:再培训班第七期、再培训班第八期");
        administrator.presses("设定").sees("已设定").sees("2024年9月1日(周日)起生效(未生效)").sees("350.00 元").isSound();
        administrator.opens("/admin/audit?action=setting.change&subject=setting/retraining-fee").sees("2024-09-01 · 300.00 → 350.00");

        administrator.opens("/admin/settings/retraining-fee").presses("撤销2024年9月1日(周日)起的值");
        administrator.find("dialog button.danger").click();
        administrator.sees("已撤销").doesNotSee("350.00 元");
    }

    @Test
    void theLeadsShowWhenEachClassWouldBeReady() {
        loggedInAs(Role.ADMINISTRATOR).opens("/admin/settings/exam-lead-working-days").sees("中心尚未确认")
                .types("新的值", "10").types("从哪一天起生效", "2024-05-01").presses("先看影响")
                .sees("再培训班第七期:预计发证 2024年9月26日(周四) → 2024年10月9日(周三)");
    }

    @Test
    void theDirectorReadsAndTheUnknownIsNotFound() {
        assertThat(status(Role.ADMINISTRATOR, "/admin/settings/nothing")).isEqualTo(404);
        var auditor = loggedInAs(Role.AUDITOR).opens("/admin/settings/training-fee").sees("600.00 元");
        assertThat(auditor.find("#value").count()).isZero();
    }
}
