package cn.com.ytajpx.anpei.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void itsTextTellsAll() {
        var reminder = new Slice(LocalDate.parse("2024-05-30"), 90, LocalDate.parse("2024-03-01"), false);
        var notice = new Slice(LocalDate.parse("2024-02-29"), Distances.VOID, LocalDate.parse("2024-03-01"), true);
        assertThat(reminder).hasToString("2024-05-30/90/2024-03-01/all");
        assertThat(notice).hasToString("2024-02-29/-1/2024-03-01/known");
    }
}
