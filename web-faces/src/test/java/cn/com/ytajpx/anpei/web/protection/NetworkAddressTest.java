package cn.com.ytajpx.anpei.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

    @ParameterizedTest(name = "from {0}, named {1}: {2}")
    @CsvSource({"203.0.113.9, 198.51.100.1, 203.0.113.9", "192.168.1.2, 198.51.100.1, 192.168.1.2", "127.0.0.1, 198.51.100.1, 198.51.100.1",
        "::1, 2001:db8::7, 2001:db8::7", "127.0.0.1, 'made up', 127.0.0.1", "127.0.0.1, '', 127.0.0.1"})
    void onlyAProxyOnThisMachineIsBelieved(String peer, String named, String address) {
        assertThat(NetworkAddress.of(request(peer, named))).isEqualTo(address);
    }

    @Test
    void ofSeveralNamesTheOneThatTheProxyAddedCounts() {
        assertThat(NetworkAddress.of(request("127.0.0.1", "10.0.0.1, 198.51.100.1, 203.0.113.5"))).isEqualTo("203.0.113.5");
    }

    @Test
    void withoutAProxyItIsThePeers() {
        assertThat(NetworkAddress.of(request("127.0.0.1", null))).isEqualTo("127.0.0.1");
    }

    private static HttpServletRequest request(String peer, String forwardedFor) {
        return (HttpServletRequest) Proxy.newProxyInstance(NetworkAddressTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeader" -> "X-Forwarded-For".equals(arguments[0]) ? forwardedFor : null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
