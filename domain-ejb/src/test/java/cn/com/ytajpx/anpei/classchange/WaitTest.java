package cn.com.ytajpx.anpei.classchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-P4 A change waits")
class WaitTest {

    @ParameterizedTest(name = "first edit at {0}, last at {1}: people are told at {2}")
    @CsvSource({
        "09:00, 09:00, 09:10",
        "09:00, 09:09, 09:19",
        "09:00, 09:19, 09:29",
        "09:00, 09:20, 09:30",
        "09:00, 09:21, 09:30",
        "09:00, 09:29, 09:30",
    })
    void ten_minutes_after_the_last_edit_but_never_more_than_thirty_after_the_first(String first, String last, String due) {
        assertThat(Wait.due(at(first), at(last))).isEqualTo(at(due));
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2024-03-01T" + time);
    }
}
