package cn.com.ytajpx.anpei.web.admin.settings;

import cn.com.ytajpx.anpei.calendar.UnknownYear;
import cn.com.ytajpx.anpei.calendar.WorkingDays;
import cn.com.ytajpx.anpei.certificate.ExtensionBasis;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.setting.SettingChange;
import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.Settings;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new value would mean, by examples from this year's plan. */
@RequestScoped
class SettingEffects {

    private static final int EXAMPLE_DAYS = 30;

    @Inject
    private Settings settings;

    @Inject
    private PlanService plan;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Days days;

    @Inject
    private Words words;

    List<String> of(SettingChange change) {
        return switch (change.key()) {
            case TRAINING_FEE -> List.of(fee(change, ClassKind.TRAINING));
            case RETRAINING_FEE -> List.of(fee(change, ClassKind.RETRAINING));
            case EXAM_LEAD_WORKING_DAYS, APPROVAL_LEAD_WORKING_DAYS -> leads(change).toList();
            case RISKY_SLACK_DAYS -> List.of(words.text("settings.effect-risky", before(change), change.value()));
            case REMINDER_DISTANCES -> List.of(reminders(change));
            case QUIET_FROM_HOUR, QUIET_UNTIL_HOUR -> List.of(quiet(change));
            case VALIDITY_MONTHS -> List.of(validity(change));
        };
    }

    private String fee(SettingChange change, ClassKind kind) {
        var concerned = plan.currentPlan().stream().filter(each -> each.kind() == kind && !each.checkIn().on().isBefore(change.startsOn()))
                .map(TrainingClass::name).collect(Collectors.joining(words.text("settings.and")));
        return concerned.isEmpty() ? words.text("settings.effect-no-class", change.startsOn())
                : words.text("settings.effect-fee", before(change), change.value(), concerned);
    }

    /** When those who can still book would hold their certificates. */
    private Stream<String> leads(SettingChange change) {
        var other = settings.wholeNumber(change.key() == SettingKey.EXAM_LEAD_WORKING_DAYS ? SettingKey.APPROVAL_LEAD_WORKING_DAYS
                : SettingKey.EXAM_LEAD_WORKING_DAYS, change.startsOn());
        return plan.currentPlan().stream().filter(each -> !each.bookingWindow().closes().isBefore(change.startsOn()))
                .map(each -> words.text("settings.effect-ready", each.name(), ready(each, other + Integer.parseInt(before(change))),
                        ready(each, other + Integer.parseInt(change.value()))));
    }

    private String ready(TrainingClass each, int lead) {
        try {
            return days.say(workingDays.plus(each.study().closes(), lead));
        } catch (UnknownYear unknown) {
            return words.text("settings.effect-unknown-year", String.valueOf(unknown.year()));
        }
    }

    private String reminders(SettingChange change) {
        var distances = Arrays.stream(change.value().split(",")).mapToInt(Integer::parseInt).toArray();
        var lastValidDay = change.startsOn().plusDays(distances[0]);
        var on = Arrays.stream(distances).mapToObj(distance -> days.say(lastValidDay.minusDays(distance)))
                .collect(Collectors.joining(words.text("settings.and")));
        return words.text("settings.effect-reminders", lastValidDay, on);
    }

    private String quiet(SettingChange change) {
        return words.text("settings.effect-quiet", hour(SettingKey.QUIET_FROM_HOUR, change), hour(SettingKey.QUIET_UNTIL_HOUR, change));
    }

    private String hour(SettingKey key, SettingChange change) {
        return key == change.key() ? change.value() : settings.valueOn(key, change.startsOn());
    }

    private String validity(SettingChange change) {
        var lastValidDay = change.startsOn().plusDays(EXAMPLE_DAYS);
        return words.text("settings.effect-validity", lastValidDay, extended(lastValidDay, before(change)), extended(lastValidDay, change.value()));
    }

    private static LocalDate extended(LocalDate lastValidDay, String months) {
        return ExtensionBasis.OLD_LAST_VALID_DAY.newLastValidDay(lastValidDay, lastValidDay, lastValidDay, Integer.parseInt(months));
    }

    private String before(SettingChange change) {
        return settings.valueOn(change.key(), change.startsOn());
    }
}
