package cn.com.ytajpx.anpei.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    private static final String ONE_KEY = "dGVzdGluZyB0ZXN0aW5nIHRlc3RpbmcgdGVzdGluZyE=";
    private static final String OTHER_KEY = "ZmluZ2VycHJpbnRzIG9mIHRlc3RzIG9mIHRlc3RzISE=";

    @TempDir
    Path directory;

    @Test
    void theEnvironmentWinsOverSystemPropertiesTheyOverTheFileItOverDefaults() throws IOException {
        var file = file("ANPEI_MODE=demo\nANPEI_PORT=9001\nANPEI_BIND=10.0.0.1\nANPEI_DATA=/a\n");
        var environment = Map.of("ANPEI_CONFIG", file, "ANPEI_PORT", "9003");
        var properties = Map.of("anpei.port", "9002", "anpei.bind", "10.0.0.2");

        var configuration = new Configuration(environment::get, properties::get);

        assertThat(configuration.port()).isEqualTo(9003);
        assertThat(configuration.bind()).isEqualTo("10.0.0.2");
        assertThat(configuration.data()).isEqualTo(Path.of("/a"));
        assertThat(configuration.given(Knob.SMTP_PORT)).contains("25");
    }

    @Test
    void itListensOnThisMachineAloneUnlessToldOtherwise() {
        assertThat(demo(Map.of()).bind()).isEqualTo("127.0.0.1");
    }

    @Test
    void theFileTakesValuesAsTheyStandWithoutTheQuotesAroundThem() throws IOException {
        var file = file("# a comment\n\n  ANPEI_MODE = demo\nANPEI_DB_USER='anpei'\nANPEI_DB_PASSWORD=\"a=b\\n#'c \"\n");

        var configuration = new Configuration(Map.of("ANPEI_CONFIG", file)::get, Map.<String, String>of()::get);

        assertThat(configuration.given(Knob.DB_USER)).contains("anpei");
        assertThat(configuration.given(Knob.DB_PASSWORD)).contains("a=b\\n#'c");
    }

    @Test
    void aMisspeltLineOfTheFileIsNamed() throws IOException {
        var file = file("ANPEI_PROT=9001\n");

        assertThatThrownBy(() -> new Configuration(Map.of("ANPEI_CONFIG", file)::get, Map.<String, String>of()::get))
                .isInstanceOf(CannotStart.class).hasMessageContaining("unknown setting ANPEI_PROT");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> demo(Map.of("ANPEI_CONFIG", "/no/such/file")))
                .isInstanceOf(CannotStart.class).hasMessage("Can't read the configuration file /no/such/file.");
    }

    @ParameterizedTest
    @CsvSource({
        "ANPEI_MODE, live", "ANPEI_MODE, Demo",
        "ANPEI_PORT, 0", "ANPEI_PORT, 65536", "ANPEI_PORT, 080", "ANPEI_PORT, http", "ANPEI_SMTP_PORT, -25",
        "ANPEI_FRESH, yes",
        "ANPEI_CLOCK_START, 2024-03-01", "ANPEI_CLOCK_START, 2024-02-30T09:00", "ANPEI_CLOCK_START, tomorrow",
        "ANPEI_DB_URL, jdbc:mysql://host/anpei", "ANPEI_DB_URL, jdbc:mariadb://host", "ANPEI_DB_URL, host:3306",
        "ANPEI_PUBLIC_URL, www.example.com", "ANPEI_PUBLIC_URL, https://www.example.com/", "ANPEI_PUBLIC_URL, ftp://example.com",
        "ANPEI_SMTP_SECURITY, ssl",
        "ANPEI_KEY_SEAL, secret", "ANPEI_KEY_SEAL, c2hvcnQ=", "ANPEI_KEY_FINGERPRINT, !"})
    void aWrongValueIsNamedWithWhatWouldBeRight(String variable, String value) {
        assertThatThrownBy(() -> demo(Map.of(variable, value))).isInstanceOf(CannotStart.class)
                .hasMessageMatching("The setting " + variable + " has no valid value; it takes: .+\\.")
                .extracting(reason -> ((CannotStart) reason).chinese()).asString().contains(variable);
    }

    @ParameterizedTest
    @CsvSource({
        "ANPEI_PORT, 1", "ANPEI_PORT, 65535", "ANPEI_CLOCK_START, 2024-02-29T23:59:59",
        "ANPEI_DB_URL, jdbc:mariadb://db.example.com:3307/anpei?sslMode=verify-full", "ANPEI_DB_URL, jdbc:mariadb://[::1]/anpei",
        "ANPEI_PUBLIC_URL, https://www.example.com/anpei", "ANPEI_PUBLIC_URL, http://10.0.0.1:8080", "ANPEI_SMTP_SECURITY, starttls"})
    void aRightValueIsTaken(String variable, String value) {
        assertThat(demo(Map.of(variable, value)).given(Knob.valueOf(variable.substring(6)))).contains(value);
    }

    @Test
    void theDemoBringsItsTimeAndKeys() {
        var demo = demo(Map.of());

        assertThat(demo.clockStart()).hasToString("Optional[2024-03-01T09:00]");
        assertThat(demo.given(Knob.KEY_SEAL)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "ANPEI_FRESH, true, ANPEI_FRESH is for the demo only",
        "ANPEI_CLOCK_START, 2024-03-01T09:00, ANPEI_CLOCK_START is for the demo only",
        "ANPEI_KEY_SEAL, '', Production needs the key ANPEI_KEY_SEAL",
        "ANPEI_KEY_FINGERPRINT, '', Production needs the key ANPEI_KEY_FINGERPRINT",
        "ANPEI_KEY_SEAL, QW5wZWkgZGVtbyBrZXk6IHNlYWxzIG5vdGhpbmchISE=, ANPEI_KEY_SEAL is the demo's key",
        "ANPEI_KEY_SEAL, " + OTHER_KEY + ", must be two different keys",
        "ANPEI_ADMIN_LOGIN, chief, must be given together"})
    void productionRefuses(String variable, String value, String why) {
        assertThatThrownBy(() -> production(Map.of(variable, value)))
                .isInstanceOf(CannotStart.class).hasMessageContaining(why);
    }

    @Test
    void productionIsTheDefaultAndStartsWithTwoKeys() {
        assertThat(production(Map.of()).mode()).isEqualTo(Mode.PRODUCTION);
        assertThat(production(Map.of()).clockStart()).isEmpty();
    }

    private static Configuration demo(Map<String, String> given) {
        return with(Map.of("ANPEI_MODE", "demo"), given);
    }

    private static Configuration production(Map<String, String> given) {
        return with(Map.of("ANPEI_KEY_SEAL", ONE_KEY, "ANPEI_KEY_FINGERPRINT", OTHER_KEY), given);
    }

    private static Configuration with(Map<String, String> usual, Map<String, String> given) {
        var all = new HashMap<>(usual);
        all.putAll(given);
        return new Configuration(all::get, Map.<String, String>of()::get);
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("anpei.conf"), text).toString();
    }
}
