package cn.com.ytajpx.anpei.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.launcher.EmbeddedDatabase;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same EAR, unchanged, on the full server, with no launcher around it. */
class PayaraServerIT {

    @TempDir
    static Path directory;
    private static EmbeddedDatabase database;
    private static PayaraServer server;

    @BeforeAll
    static void deploy() throws Exception {
        database = EmbeddedDatabase.below(directory);
        var started = database.start();
        server = PayaraServer.started(started, Map.of(
                "ANPEI_MODE", "demo",
                "ANPEI_CLOCK_START", "2024-03-01T09:00",
                "ANPEI_DB_URL", started.url(), "ANPEI_DB_USER", started.user(), "ANPEI_DB_PASSWORD", started.password(),
                "ANPEI_KEY_SEAL", "dGVzdGluZyB0ZXN0aW5nIHRlc3RpbmcgdGVzdGluZyE=",
                "ANPEI_KEY_FINGERPRINT", "ZmluZ2VycHJpbnRzIG9mIHRlc3RzIG9mIHRlc3RzISE="));
    }

    @AfterAll
    static void end() {
        server.close();
        database.stop();
    }

    @Test
    void theHomePageLeadsToTheRegistration() throws Exception {
        var home = get("/");

        assertThat(home.statusCode()).as(server.log()).isEqualTo(200);
        assertThat(home.body()).contains("培训报名", "我该报哪一班");
    }

    @Test
    void programsGetTheSameAdvice() throws Exception {
        var advice = get("/api/advice?lastValidDay=2024-12-01");

        assertThat(advice.statusCode()).as(server.log()).isEqualTo(200);
        assertThat(advice.body()).contains("\"on\":\"2024-03-01\"", "再培训班第七期", "RECOMMENDED");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(server.address().resolve(path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
