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
        "VALIDITY_MONTHS, 0, SETTING_MONTHS", "VALIDITY_MONTHS, 1, ok", "VALIDITY_MONTHS, 60, ok", "VALIDITY_MONTHS, 61, SETTING_MONTHS",
        "QUIET_FROM_HOUR, 24, ok", "QUIET_FROM_HOUR, 25, SETTING_HOUR",
        "REMINDER_DISTANCES, '90， 60、30', ok", "REMINDER_DISTANCES, '30,60', SETTING_DISTANCES",
        "REMINDER_DISTANCES, '30,30', SETTING_DISTANCES", "REMINDER_DISTANCES, '30,', SETTING_DISTANCES",
        "REMINDER_DISTANCES, '30,0', SETTING_DISTANCES"})
    void a_value_is_one_of_its_type(SettingKey key, String typed, SettingReason reason) {
        var decision = SettingPolicy.mayChange(new SettingChange(key, typed, TODAY), TODAY, "another", false, false);
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
                false, false);
        assertThat(decision.refusals().stream().map(Refusal::reason).findFirst().orElse(null)).isEqualTo(reason);
    }

    @Test
    void a_value_that_holds_anyway_or_a_day_already_taken_is_refused() {
        var change = new SettingChange(SettingKey.TRAINING_FEE, "600", TODAY);
        assertThat(SettingPolicy.mayChange(change, TODAY, "600.00", false, false).refusals())
                .extracting(Refusal::reason).containsExactly(SettingReason.SETTING_UNCHANGED);
        assertThat(SettingPolicy.mayChange(change, TODAY, "500.00", true, false).refusals())
                .extracting(Refusal::reason).containsExactly(SettingReason.SETTING_START_TAKEN);
    }

    @Test
    void the_default_of_an_open_question_is_confirmed_by_setting_it() {
        var change = new SettingChange(SettingKey.VALIDITY_MONTHS, "12", TODAY);
        assertThat(SettingPolicy.mayChange(change, TODAY, "12", false, true).allowed()).isTrue();
    }

    @ParameterizedTest(name = "starting {0}: {1}")
    @CsvSource(nullValues = "none", value = {"2024-02-29, SETTING_VALUE_BEGUN", "2024-03-01, SETTING_VALUE_BEGUN", "2024-03-02, none"})
    void only_what_has_not_begun_is_taken_back(LocalDate start, SettingReason reason) {
        var decision = SettingPolicy.mayCancel(value(start, "650.00"), TODAY);
        assertThat(decision.refusals().stream().map(Refusal::reason).findFirst().orElse(null)).isEqualTo(reason);
    }

    @Test
    void the_value_of_a_day_is_the_one_that_started_last() {
        var values = java.util.List.of(value(LocalDate.of(2024, 1, 1), "500.00"), value(TODAY, "550.00"), value(TODAY.plusDays(1), "650.00"));

        assertThat(new SettingStanding(SettingKey.TRAINING_FEE, LocalDate.of(2023, 12, 31), values).value()).isEqualTo("600.00");
        assertThat(new SettingStanding(SettingKey.TRAINING_FEE, TODAY.minusDays(1), values).value()).isEqualTo("500.00");
        var today = new SettingStanding(SettingKey.TRAINING_FEE, TODAY, values);
        assertThat(today.value()).isEqualTo("550.00");
        assertThat(today.future()).extracting(SettingValue::value).containsExactly("650.00");
        assertThat(today.begun()).extracting(SettingValue::value).containsExactly("550.00", "500.00");
    }

    @Test
    void an_open_question_is_answered_by_the_first_value_set() {
        assertThat(new SettingStanding(SettingKey.VALIDITY_MONTHS, TODAY, java.util.List.of()).unconfirmed()).isTrue();
        assertThat(new SettingStanding(SettingKey.TRAINING_FEE, TODAY, java.util.List.of()).unconfirmed()).isFalse();
        var confirmed = new SettingValue(SettingKey.VALIDITY_MONTHS, TODAY, "12", "管理员", TODAY.atStartOfDay());
        assertThat(new SettingStanding(SettingKey.VALIDITY_MONTHS, TODAY, java.util.List.of(confirmed)).unconfirmed()).isFalse();
    }

    private static SettingValue value(LocalDate start, String value) {
        return new SettingValue(SettingKey.TRAINING_FEE, start, value, "管理员", TODAY.atStartOfDay());
    }
}
