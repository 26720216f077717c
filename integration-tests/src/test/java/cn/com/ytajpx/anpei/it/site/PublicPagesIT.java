package cn.com.ytajpx.anpei.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.notice.NoticeService;
import cn.com.ytajpx.anpei.plan.PlanService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicPagesIT extends InContainer {

    private static final List<String> PUBLIC = List.of("/", "/plan", "/plan?kind=training&open=true", "/plan/2024-R4", "/plan/none",
            "/advice", "/advice?lastValidDay=2024-12-01", "/notices", "/notices/2024-01", "/venues", "/contact", "/plan.ics", "/api/advice",
            "/language/en?back=%2Fplan", "/nothing-here");

    @Inject
    Installation installation;

    @Inject
    PlanService plan;

    @Inject
    NoticeService notices;

    @BeforeEach
    void publish() {
        plan.takeOver(2024);
        notices.takeOver("2024-01");
    }

    @Test
    void noPublicPageMakesASession() throws Exception {
        var before = SessionCount.made();

        for (var path : PUBLIC) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        }

        assertThat(SessionCount.made()).isEqualTo(before);
    }

    @Test
    void whoHasAPageAlreadyIsToldThatNothingChanged() throws Exception {
        var tag = get("/plan").headers().firstValue("ETag").orElseThrow();

        var again = get("/plan", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/plan?month=8", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aPageIsKeptForEachWayOfReadingIt() throws Exception {
        assertThat(text(get("/plan"))).contains("再培训班第四期");
        assertThat(text(get("/plan", "Cookie", "anpei-language=en"))).contains("Retraining 4").doesNotContain("再培训班第四期");
        assertThat(text(get("/plan", "Cookie", "anpei-theme=dark"))).contains("data-theme=\"dark\"");
        assertThat(text(get("/plan"))).contains("data-theme=\"auto\"", "再培训班第四期");
    }

    @Test
    void aPageIsSentCompressedToThoseWhoTakeIt() throws Exception {
        var answer = get("/plan", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        var plain = new String(new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(plain).isEqualTo(text(get("/plan")));
    }

    @Test
    void whatIsMissingIsNotKept() throws Exception {
        for (int time = 0; time < 2; time++) {
            var answer = get("/plan/2099-R1");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(text(answer)).contains("没有这个页面");
        }
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(installation.publicUrl() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
