package cn.com.ytajpx.anpei.it.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** 120 questions a minute from one network address, as a proxy on the same machine names it. */
class AdviceThrottleJourney extends Journey {

    private static final int A_MINUTE = 120;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void whoAsksTooOftenIsToldToWaitAndOthersAreAnswered() throws Exception {
        int asked = 1;
        // a new minute may begin in between
        while (answer("/api/advice", "192.0.2.1").statusCode() == 200 && asked <= 2 * A_MINUTE) {
            asked++;
        }
        var refused = answer("/advice?lastValidDay=2024-12-01", "192.0.2.1");

        assertThat(asked).isBetween(A_MINUTE + 1, 2 * A_MINUTE + 1);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(refused.body()).contains("操作过于频繁");
        assertThat(answer("/api/advice", "192.0.2.1").headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer("/api/advice", "192.0.2.2").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> answer(String path, String from) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address() + path)).header("X-Forwarded-For", from).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
