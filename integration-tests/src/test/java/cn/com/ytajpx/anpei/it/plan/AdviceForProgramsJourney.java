package cn.com.ytajpx.anpei.it.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class AdviceForProgramsJourney extends Journey {

    @Test
    void theAdviceIsTheSameAsOnThePage() throws Exception {
        var answer = get("/api/advice?lastValidDay=2024-12-01");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).startsWith("{\"on\":\"2024-03-01\",\"lastValidDay\":\"2024-12-01\",\"classes\":[{\"name\":\"再培训班第七期\","
                + "\"label\":\"RECOMMENDED\",\"readyOn\":\"2024-09-26\",\"slackDays\":66,\"monthFits\":true,\"centreDeadlinePassed\":false}");
    }

    @Test
    void withoutADayItIsForSomebodyWithoutACertificate() throws Exception {
        assertThat(get("/api/advice").body()).contains("\"lastValidDay\":null", "培训班第一期");
    }

    @Test
    void anUnreadableDayIsAProblem() throws Exception {
        var answer = get("/api/advice?lastValidDay=2024-13-01");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
