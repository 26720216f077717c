package cn.com.ytajpx.anpei.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/staff", "/staff/certificates?text=%E5%AE%89&standing=due", "/notices/2024-01", "/loginhelp"})
    void onesOwnPagesAreKeptWithTheirParameters(String address) {
        assertThat(LocalAddress.of(address)).contains(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"staff", "https://example.com/", "//example.com/", "///example.com", "/\\example.com", "\\\\example.com",
        "javascript:alert(1)", "/staff\r\nSet-Cookie: a=b", "/%0d%00", "/%0d%0aSet-Cookie:a=b", "/staff;jsessionid=1", "/a b", "/login", "/logout", "/api/ops/jobs",
        "/index.xhtml", "/.git/config", "/?a=%", "/%c3%28"})
    void anotherPlaceIsNone(String address) {
        assertThat(LocalAddress.of(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff#part"})
    void whatOnlyTheBrowserKnowsIsLeftOut(String address) {
        assertThat(LocalAddress.of(address)).contains("/staff");
    }
}
