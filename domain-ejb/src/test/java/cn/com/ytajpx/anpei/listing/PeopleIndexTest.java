package cn.com.ytajpx.anpei.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleIndexTest {

    @ParameterizedTest(name = "row {0} of {1} found among {2} people: {3}")
    @CsvSource({"25, 22000, 200000, true", "4800, 22000, 200000, true", "4900, 22000, 200000, false",
        "25, 1500, 200000, false", "5, 10, 10, true", "25, 0, 200000, false", "0, 0, 0, false", "2147483647, 200000, 200000, false"})
    void aPageIsWalkedToWhereThatTakesLessThanToSortEverybodyFound(long last, long found, long people, boolean walked) {
        assertThat(PeopleIndex.EMPLOYER.path(false, last, found, people).tables().startsWith("holder h force index (holder_employer)")).isEqualTo(walked);
        assertThat(PeopleIndex.NAME.path(true, last, found, people).by())
                .isEqualTo("h.name desc, h.id desc" + (walked ? "" : ", c.post, c.last_valid_day"));
    }
}
