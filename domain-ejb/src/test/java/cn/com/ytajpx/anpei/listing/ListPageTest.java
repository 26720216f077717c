package cn.com.ytajpx.anpei.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListPageTest {

    private static final Optional<ListPlace> FIRST = Optional.empty();

    @Test
    void theFirstPageHasNoneBeforeIt() {
        var page = page(List.of(1L, 2L, 3L), FIRST);

        assertThat(page.rows()).containsExactly(1L, 2L);
        assertThat(page.previous()).isEmpty();
        assertThat(page.next()).contains(new ListPlace(2, "k2", false));
    }

    @Test
    void theLastPageHasNoneAfterIt() {
        var page = page(List.of(3L), Optional.of(new ListPlace(2, "k2", false)));

        assertThat(page.previous()).contains(new ListPlace(3, "k3", true));
        assertThat(page.next()).isEmpty();
    }

    @Test
    void thePageBeforeAPlaceEndsThere() {
        var page = page(List.of(1L, 2L, 3L), Optional.of(new ListPlace(4, "k4", true)));

        assertThat(page.rows()).containsExactly(2L, 3L);
        assertThat(page.previous()).contains(new ListPlace(2, "k2", true));
        assertThat(page.next()).contains(new ListPlace(3, "k3", false));
    }

    @Test
    void nothingFoundLeadsNowhere() {
        assertThat(page(List.of(), FIRST)).isEqualTo(new ListPage<>(List.of(), FIRST, FIRST));
    }

    @Test
    void aPlaceIsReadAsItIsWritten() {
        var place = new ListPlace(17, "王-小安", true);

        assertThat(ListPlace.read(place.toString())).contains(place);
        assertThat(ListPlace.read("17")).isEmpty();
        assertThat(ListPlace.read(null)).isEmpty();
    }

    private static ListPage<Long> page(List<Long> found, Optional<ListPlace> from) {
        return ListPage.of(found, from, 2, row -> row, row -> "k" + row);
    }
}
