package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.calendar.WorkingDays;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.SettingType;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The check of a year's plan, drafts and published classes alike, with the working days and settings of today. */
@Stateless
@RolesAllowed(Permission.STAFF_AREA)
public class PlanCheck {

    @Inject
    private TrainingClasses classes;

    @Inject
    private Leads leads;

    @Inject
    private Clock clock;

    @Inject
    private WorkingDays workingDays;

    /** The weightiest first. */
    public List<LintFinding> of(int year) {
        var prices = Arrays.stream(SettingKey.values()).filter(key -> key.type() == SettingType.MONEY).map(SettingKey::key).toList();
        return new PlanLinter(workingDays.calendar(), leads.on(LocalDate.now(clock)), prices).findings(year, classes.allOf(year));
    }
}
