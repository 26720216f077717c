package cn.com.ytajpx.anpei.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void aTakenPortIsNamed() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = new WebAddress("127.0.0.1", other.getLocalPort());

            assertThatThrownBy(address::check).isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port %d is taken".formatted(other.getLocalPort()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "no such host"})
    void anAddressOfAnotherMachineIsNamed(String bind) {
        assertThatThrownBy(() -> new WebAddress(bind, 9999).check()).isInstanceOf(CannotStart.class)
                .hasMessage("This machine has no address %s: look at ANPEI_BIND.".formatted(bind));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, http://127.0.0.1:8080/", "0.0.0.0, http://127.0.0.1:8080/", "::1, http://[::1]:8080/"})
    void itSaysWhatToTypeIntoABrowser(String bind, String shown) {
        assertThat(new WebAddress(bind, 8080).toOpen()).isEqualTo(shown);
    }
}
