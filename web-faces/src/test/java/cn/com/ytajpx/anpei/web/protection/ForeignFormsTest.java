package cn.com.ytajpx.anpei.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignFormsTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, , www.example.com, true",
        "none, , www.example.com, true",
        "cross-site, , www.example.com, false",
        "same-site, https://www.example.com, www.example.com, false",
        "'', , www.example.com, false",
        ", https://www.example.com, www.example.com, true",
        ", https://WWW.example.com, www.example.com, true",
        ", http://127.0.0.1:8080, 127.0.0.1:8080, true",
        ", http://127.0.0.1:8081, 127.0.0.1:8080, false",
        ", https://example.com, www.example.com, false",
        ", https://www.example.com.evil.test, www.example.com, false",
        ", null, www.example.com, false",
        ", %%%, www.example.com, false",
        ", https://www.example.com, , false",
        ", , www.example.com, true"})
    void aFormIsOursWhenTheBrowserSaysSoAndAProgramSaysNothing(String site, String origin, String host, boolean ours) {
        assertThat(ForeignForms.ours(site, origin, host)).isEqualTo(ours);
    }
}
