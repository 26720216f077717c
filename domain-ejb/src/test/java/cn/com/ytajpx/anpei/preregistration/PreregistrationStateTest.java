package cn.com.ytajpx.anpei.preregistration;

import static cn.com.ytajpx.anpei.preregistration.PreregistrationState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("From where to where a pre-registration may go; every other edge is refused")
class PreregistrationStateTest {

    private static final Map<PreregistrationState, Set<PreregistrationState>> EDGES = Map.of(
            REGISTERED, EnumSet.of(REGISTERED, LATE, WITHDRAWN, CANCELLED),
            WAITING, EnumSet.allOf(PreregistrationState.class),
            LATE, EnumSet.of(REGISTERED, LATE, WITHDRAWN, CANCELLED),
            WITHDRAWN, EnumSet.noneOf(PreregistrationState.class),
            CANCELLED, EnumSet.noneOf(PreregistrationState.class));

    @ParameterizedTest
    @EnumSource
    void theTableOfEdges(PreregistrationState from) {
        for (var to : PreregistrationState.values()) {
            assertThat(from.mayBecome(to)).as(from + " → " + to).isEqualTo(EDGES.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLiveCanStillChangeAndOnlyTheSeatedHoldASeat(PreregistrationState state) {
        assertThat(state.live()).isEqualTo(!EDGES.get(state).isEmpty());
        assertThat(state.holdsSeat()).isEqualTo(state == REGISTERED || state == LATE);
    }
}
