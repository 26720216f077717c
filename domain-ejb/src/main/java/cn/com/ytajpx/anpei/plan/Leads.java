package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The leads of class advice as the settings stand on a day. */
@ApplicationScoped
class Leads {

    @Inject
    private Settings settings;

    AdviceLeads on(LocalDate day) {
        return new AdviceLeads(settings.wholeNumber(SettingKey.EXAM_LEAD_WORKING_DAYS, day),
                settings.wholeNumber(SettingKey.APPROVAL_LEAD_WORKING_DAYS, day),
                settings.wholeNumber(SettingKey.RISKY_SLACK_DAYS, day));
    }
}
