package cn.com.ytajpx.anpei.setting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-F3: settings have a start date and are never changed backwards")
class SettingPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(nullValues = "ok", value = {
        "TRAINING_FEE, 600, ok", "TRAINING_FEE, 600.5, ok", "TRAINING_FEE, 600.505, SETTING_MONEY",
        "TRAINING_FEE, -1, SETTING_MONEY", "TRAINING_FEE, '', SETTING_MONEY",
        "EXAM_LEAD_WORKING_DAYS, 0, ok", "EXAM_LEAD_WORKING_DAYS, 365, ok",
        "EXAM_LEAD_WORKING_DAYS, 366, SETTING_WHOLE_NUMBER", "EXAM_LEAD_WORKING_DAYS, five, SETTING_WHOLE_NUMBER",
        "QUIET_FROM_HOUR, 24, ok", "QUIET_FROM_HOUR, 25, SETTING_HOUR",
        "REMINDER_DISTANCES, '90， 60、30', ok", "REMINDER_DISTANCES, '30,60', SETTING_DISTANCES",
        "REMINDER_DISTANCES, '30,30', SETTING_DISTANCES", "REMINDER_DISTANCES, '30,', SETTING_DISTANCES",
        "REMINDER_DISTANCES, '30,0', SETTING_DISTANCES"})
    void a_value_is_one_of_its_type(SettingKey key, String typed, SettingReason reason) {
        var decision = SettingPolicy.mayChange(new SettingChange(key, typed, TODAY), TODAY, "another", false);
        assertThat(decision.refusals()).extracting(Refusal::reason)
                .isEqualTo(reason == null ? java.util.List.of() : java.util.List.of(reason));
    }

    @Test
    void money_is_stored_with_two_decimals() {
        assertThat(new SettingChange(SettingKey.TRAINING_FEE, " 650 ", TODAY).value()).isEqualTo("650.00");
    }

    @ParameterizedTest(name = "starting {0}: {1}")
    @CsvSource(nullValues = "none", value = {
        "none, SETTING_START_MISSING", "2024-02-29, SETTING_START_PAST", "2024-03-01, none", "2024-03-02, none"})
    void it_starts_today_or_later(LocalDate start, SettingReason reason) {
        var decision = SettingPolicy.mayChange(new SettingChange(SettingKey.TRAINING_FEE, "650", start), TODAY, "600.00",
                false);
        assertThat(decision.refusals().stream().map(Refusal::reason).findFirst().orElse(null)).isEqualTo(reason);
    }

    @Test
    void a_value_that_holds_anyway_or_a_day_already_taken_is_refused() {
        var change = new SettingChange(SettingKey.TRAINING_FEE, "600", TODAY);
        assertThat(SettingPolicy.mayChange(change, TODAY, "600.00", false).refusals())
                .extracting(Refusal::reason).containsExactly(SettingReason.SETTING_UNCHANGED);
        assertThat(SettingPolicy.mayChange(change, TODAY, "500.00", true).refusals())
                .extracting(Refusal::reason).containsExactly(SettingReason.SETTING_START_TAKEN);
    }
}
