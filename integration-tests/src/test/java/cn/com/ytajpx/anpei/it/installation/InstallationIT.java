package cn.com.ytajpx.anpei.it.installation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InstallationIT extends InContainer {

    @Inject
    Installation installation;

    @Inject
    Domain domain;

    @Inject
    Clock clock;

    @Inject
    MovableClock hands;

    @Test
    void aProductUnderTestIsNoDemo() {
        assertThat(installation.isDemo()).isFalse();
    }

    @Test
    void theMigrationsHaveRun() {
        assertThat(domain.count("select count(*) from flyway_schema_history where success = 1")).isPositive();
    }

    @Test
    void theClockStandsWhereTheTestPutsIt() {
        hands.set("2024-05-06T09:00");

        assertThat(LocalDate.now(clock)).isEqualTo("2024-05-06");
    }
}
