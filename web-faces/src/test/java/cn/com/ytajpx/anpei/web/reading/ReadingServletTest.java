package cn.com.ytajpx.anpei.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingServletTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plan", "/plan?kind=retraining&month=8", "/advice?lastValidDay=2024-12-01", "/staff/certificates?text=%E7%8E%8B"})
    void oneGoesBackToWhereOneWas(String back) {
        assertThat(ReadingServlet.whereOneWas(back)).isEqualTo(back);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "plan", "//example.com", "///example.com", "https://example.com/", "/\\example.com", "/a\r\nX: 1", "javascript:alert(1)",
        "/a b", "/\t/example.com", "?a=1"})
    void whatIsNoAddressOfOursLeadsHome(String back) {
        assertThat(ReadingServlet.whereOneWas(back)).isEqualTo("/");
    }
}
