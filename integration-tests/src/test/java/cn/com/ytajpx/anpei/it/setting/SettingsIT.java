package cn.com.ytajpx.anpei.it.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.setting.SettingChange;
import cn.com.ytajpx.anpei.setting.SettingDesk;
import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.SettingReason;
import cn.com.ytajpx.anpei.setting.SettingStanding;
import cn.com.ytajpx.anpei.setting.Settings;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Today is 2024-03-01. */
class SettingsIT extends InContainer {

    private static final LocalDate MAY = LocalDate.parse("2024-05-01");

    @Inject
    SettingDesk desk;

    @Inject
    Settings settings;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @BeforeEach
    void nothingSet() {
        domain.sql("delete from setting_value");
        domain.sql("delete from audit_entry");
    }

    @Test
    @DisplayName("R-F3 a fee set from a day on holds from that day, and the days before keep theirs")
    void aValueHoldsFromItsDayOn() {
        set(SettingKey.TRAINING_FEE, "650", MAY);

        assertThat(settings.money(SettingKey.TRAINING_FEE, MAY.minusDays(1)).toString()).contains("600.00");
        assertThat(settings.money(SettingKey.TRAINING_FEE, MAY).toString()).contains("650.00");
        assertThat(standing(SettingKey.TRAINING_FEE).value()).isEqualTo("600.00");
        assertThat(domain.rows("select subject, detail from audit_entry where action = 'setting.change'")).singleElement()
                .isEqualTo(new Object[] {"setting/training-fee", "2024-05-01 · 600.00 → 650.00"});
    }

    @Test
    @DisplayName("R-F3 nothing is changed backwards")
    void aDayThatHasPassedIsRefusedAtItsField() {
        refused(() -> set(SettingKey.TRAINING_FEE, "650", LocalDate.parse("2024-02-29")), "startsOn", SettingReason.SETTING_START_PAST);
        refused(() -> set(SettingKey.TRAINING_FEE, "six", MAY), "value", SettingReason.SETTING_MONEY);
        refused(() -> set(SettingKey.TRAINING_FEE, "600", MAY), "value", SettingReason.SETTING_UNCHANGED);
        set(SettingKey.TRAINING_FEE, "650", MAY);
        refused(() -> set(SettingKey.TRAINING_FEE, "700", MAY), "startsOn", SettingReason.SETTING_START_TAKEN);
        assertThat(domain.count("select count(*) from setting_value")).isEqualTo(1);
    }

    @Test
    void aValueThatHasNotBegunIsTakenBackAndOneThatHasIsNot() {
        set(SettingKey.RISKY_SLACK_DAYS, "10", MAY);
        changing(() -> cancel(SettingKey.RISKY_SLACK_DAYS, MAY));
        assertThat(standing(SettingKey.RISKY_SLACK_DAYS).values()).isEmpty();
        assertThat(domain.count("select count(*) from audit_entry where action = 'setting.cancel'")).isEqualTo(1);

        set(SettingKey.RISKY_SLACK_DAYS, "10", MAY);
        hands.set("2024-05-01T00:00");
        refused(() -> changing(() -> cancel(SettingKey.RISKY_SLACK_DAYS, MAY)), "", SettingReason.SETTING_VALUE_BEGUN);
        refused(() -> changing(() -> cancel(SettingKey.RISKY_SLACK_DAYS, MAY.plusDays(1))), "", SettingReason.SETTING_VALUE_UNKNOWN);
    }

    @Test
    void anOpenQuestionIsSettledByConfirmingItsDefault() {
        assertThat(standing(SettingKey.VALIDITY_MONTHS).unconfirmed()).isTrue();
        set(SettingKey.VALIDITY_MONTHS, "12", LocalDate.parse("2024-03-01"));
        assertThat(standing(SettingKey.VALIDITY_MONTHS).unconfirmed()).isFalse();
    }

    @Test
    void readingAndChangingAreTwoPermissions() {
        assertThatThrownBy(() -> desk.all()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Acting.as(() -> cancel(SettingKey.TRAINING_FEE, MAY), Permission.SETTINGS_READ))
                .isInstanceOf(EJBAccessException.class);
        assertThat(Acting.as(() -> desk.all(), Permission.SETTINGS_READ)).extracting(SettingStanding::key).containsExactly(SettingKey.values());
    }

    private void refused(Runnable deed, String field, SettingReason reason) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.decision().refusals())
                .singleElement().extracting(Refusal::field, Refusal::reason).containsExactly(field, reason));
    }

    private void set(SettingKey key, String value, LocalDate from) {
        changing(() -> {
            desk.change(new SettingChange(key, value, from));
            return null;
        });
    }

    private Void cancel(SettingKey key, LocalDate from) {
        desk.cancel(key, from);
        return null;
    }

    private SettingStanding standing(SettingKey key) {
        return Acting.as(() -> desk.of(key), Permission.SETTINGS_READ);
    }

    private static <T> T changing(Callable<T> work) {
        return Acting.as(work, Permission.SETTINGS_READ, Permission.SETTINGS_CHANGE);
    }
}
