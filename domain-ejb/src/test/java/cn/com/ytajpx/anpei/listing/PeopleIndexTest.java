package cn.com.ytajpx.anpei.listing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.listing.PeopleIndex.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleIndexTest {

    @ParameterizedTest(name = "row {0} of {1} found among {2} people: {3}")
    @CsvSource({"25, 22000, 200000, true", "4800, 22000, 200000, true", "4900, 22000, 200000, false",
        "25, 1500, 200000, false", "5, 10, 10, true", "25, 0, 200000, false", "0, 0, 0, false", "2147483647, 200000, 200000, false"})
    void aPageIsWalkedToWhereThatTakesLessThanToSortEverybodyFound(long last, long found, long people, boolean walked) {
        assertThat(PeopleIndex.EMPLOYER.walk(false, last, found, people).isPresent()).isEqualTo(walked);
    }

    @Test
    void aWalkComesToTheSameOrder() {
        assertThat(PeopleIndex.NAME.walk(true, 1, 10, 10))
                .contains(new Path("holder h force index (holder_name) straight_join certificate c force index (certificate_term) on c.holder_id = h.id",
                        "h.name desc, h.id desc"));
        assertThat(PeopleIndex.NAME.sorted(true).by()).isEqualTo("h.name desc, h.id desc, c.post, c.last_valid_day");
    }
}
