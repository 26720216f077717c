package cn.com.ytajpx.anpei.setting;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The settings as administrators read and change them. */
@Stateless
@RolesAllowed(Permission.SETTINGS_READ)
public class SettingDesk {

    @Inject
    private SettingValues values;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** Every setting as it stands today, in the order of {@link SettingKey}. */
    public List<SettingStanding> all() {
        var byKey = values.all().stream().collect(Collectors.groupingBy(SettingValue::key));
        return Arrays.stream(SettingKey.values())
                .map(key -> new SettingStanding(key, today(), byKey.getOrDefault(key, List.of()))).toList();
    }

    public SettingStanding of(SettingKey key) {
        return new SettingStanding(key, today(), values.of(key));
    }

    /** What was set last, the latest first. */
    public List<SettingValue> newest(int most) {
        return values.newest(most);
    }

    /** Whether it could be set; for a preview. */
    @RolesAllowed(Permission.SETTINGS_CHANGE)
    public void check(SettingChange change) {
        var values = this.values.of(change.key());
        var then = change.startsOn() == null ? "" : new SettingStanding(change.key(), change.startsOn(), values).value();
        var taken = values.stream().anyMatch(value -> value.startsOn().equals(change.startsOn()));
        SettingPolicy.mayChange(change, today(), then, taken, of(change.key()).unconfirmed()).orRefuse();
    }

    /** @throws Refused see {@link SettingReason} */
    @RolesAllowed(Permission.SETTINGS_CHANGE)
    public void change(SettingChange change) {
        check(change);
        var before = new SettingStanding(change.key(), change.startsOn(), values.of(change.key())).value();
        try {
            values.add(new SettingValue(change.key(), change.startsOn(), change.value(), user.displayName(), LocalDateTime.now(clock)));
        } catch (PersistenceException atTheSameMoment) {
            throw new Refused(Refusal.at("startsOn", SettingReason.SETTING_START_TAKEN, change.startsOn()));
        }
        remember("setting.change", change.key(), change.startsOn(), before + " → " + change.value());
    }

    /**
     * Takes back a value that has not begun.
     *
     * @throws Refused if it has, or there is none
     */
    @RolesAllowed(Permission.SETTINGS_CHANGE)
    public void cancel(SettingKey key, LocalDate startsOn) {
        var value = values.starting(key, startsOn)
                .orElseThrow(() -> new Refused(Refusal.of(SettingReason.SETTING_VALUE_UNKNOWN, startsOn)));
        SettingPolicy.mayCancel(value, today()).orRefuse();
        values.remove(value);
        remember("setting.cancel", key, startsOn, value.value());
    }

    private void remember(String action, SettingKey key, LocalDate startsOn, String what) {
        audit.fire(new AuditFact(action, "setting/" + key.key(), startsOn + " · " + what));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
