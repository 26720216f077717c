package cn.com.ytajpx.anpei.it.job;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.demo.DemoLogIn;
import cn.com.ytajpx.anpei.it.browser.Journey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operations as {@code curl} and cron see them: HTTP Basic, JSON, problems. */
class OperationsApiJourney extends Journey {

    private static final String REMINDERS = "/api/ops/jobs/expiry-reminders";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final Pattern DESCRIBED = Pattern.compile("(?m)^ {2}'?(/api/[^:']+)'?:$");

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({"GET, /api/ops/jobs", "GET, /api/ops/executions/1", "POST, /api/ops/jobs/expiry-reminders/executions",
        "GET, /api/ops/reminders/coverage", "GET, /api/ops/nothing-here"})
    void whoIsNotKnownIsAskedWhoTheyAre(String method, String path) throws Exception {
        var answer = client.send(request(method, path, "").build(), HttpResponse.BodyHandlers.ofString());

        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(how -> assertThat(how).startsWith("Basic "));
    }

    @Test
    void aWrongPasswordIsNobody() throws Exception {
        assertProblem(send(request("GET", "/api/ops/jobs", ""), "nobody-of-that-name", "wrong"), 401);
    }

    @Test
    void whoMayLookMayNotStart() throws Exception {
        assertThat(as("director", "GET", "/api/ops/jobs", "").statusCode()).isEqualTo(200);
        assertProblem(as("director", "POST", REMINDERS + "/executions", ""), 403);
        assertProblem(as("director", "POST", REMINDERS + "/pause", ""), 403);
        assertProblem(as("director", "POST", "/api/ops/executions/1/restart", ""), 403);
        assertProblem(as("desk-clerk", "GET", "/api/ops/jobs", ""), 403);
    }

    @Test
    void everyJobIsListedAndNoSessionIsMade() throws Exception {
        var answer = operations("GET", "/api/ops/jobs", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"expiry-reminders\"", "\"name\":\"message-delivery\"", "\"firstEachDay\":\"02:00\"",
                "\"nextDueAt\":\"2024-03-02T02:00:00\"", "\"overdue\":false");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void aDryRunIsStartedAndFollowedToItsEnd() throws Exception {
        var started = operations("POST", REMINDERS + "/executions", "{\"asOf\": \"2024-02-29\", \"dryRun\": true}");

        assertThat(started.statusCode()).isEqualTo(201);
        var address = URI.create(started.headers().firstValue("Location").orElseThrow()).getPath();
        assertThat(address).isEqualTo("/api/ops/executions/" + id(started.body()));
        assertThat(ended(address)).contains("\"state\":\"COMPLETED\"", "\"dryRun\":true", "\"asOf\":\"2024-02-29\"", "\"written\":0",
                "\"percent\":100", "\"skips\":[]");
        assertThat(operations("GET", REMINDERS + "/executions?size=1", "").body()).contains("\"page\":1", "\"size\":1", "\"total\":");
    }

    @Test
    void whatEndedWellIsNeitherStoppedNorTakenUpAgain() throws Exception {
        var address = "/api/ops/executions/" + id(operations("POST", REMINDERS + "/executions", "{\"dryRun\": true}").body());
        ended(address);

        assertThat(assertProblem(operations("POST", address + "/stop", ""), 409)).contains("JOB_NOT_RUNNING");
        assertThat(assertProblem(operations("POST", address + "/restart", ""), 409)).contains("JOB_NOT_RESTARTABLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "404 | GET  | /api/ops/jobs/nothing | ",
        "404 | POST | /api/ops/jobs/nothing/executions | {}",
        "404 | POST | /api/ops/jobs/nothing/pause | ",
        "404 | GET  | /api/ops/executions/999999999 | ",
        "404 | GET  | /api/ops/executions/x | ",
        "404 | GET  | /api/ops/executions/99999999999999999999 | ",
        "404 | POST | /api/ops/executions/999999999/stop | ",
        "404 | POST | /api/ops/executions/999999999/restart | ",
        "404 | GET  | /api/ops/nothing | ",
        "405 | DELETE | /api/ops/jobs | ",
        "400 | GET  | /api/ops/jobs/expiry-reminders/executions?page=0 | ",
        "400 | GET  | /api/ops/jobs/expiry-reminders/executions?size=201 | ",
        "400 | GET  | /api/ops/jobs/expiry-reminders/executions?page=x | ",
        "400 | POST | /api/ops/jobs/expiry-reminders/executions | {\"asof\": \"2024-03-01\"}",
        "400 | POST | /api/ops/jobs/expiry-reminders/executions | {\"asOf\": \"2024-02-30\"}",
        "400 | POST | /api/ops/jobs/expiry-reminders/executions | {\"asOf\": 20240301}",
        "400 | POST | /api/ops/jobs/expiry-reminders/executions | {\"dryRun\": \"yes\"}",
        "400 | POST | /api/ops/jobs/expiry-reminders/executions | [1]",
        "400 | POST | /api/ops/jobs/expiry-reminders/executions | {",
        "422 | POST | /api/ops/jobs/expiry-reminders/executions | {\"asOf\": \"2024-03-09\"}",
        "422 | POST | /api/ops/jobs/expiry-reminders/executions | {\"asOf\": \"2099-12-31\", \"dryRun\": true}",
        "422 | POST | /api/ops/jobs/message-delivery/executions | {\"dryRun\": true}",
        "400 | GET  | /api/ops/reminders/coverage?asOf=2024-13-01 | ",
        "400 | GET  | /api/ops/reminders/coverage?asOf=+999999999-12-31 | ",
        "400 | GET  | /api/ops/reminders/dry-run?explanation=odd | ",
        "400 | GET  | /api/ops/reminders/dry-run?size=501 | "})
    void whatCanNotBeDoneIsAProblemAndNeverAnError(int status, String method, String path, String body) throws Exception {
        assertProblem(operations(method, path, body == null ? "" : body), status);
    }

    @Test
    void aBodyThatIsNoJsonIsNotTaken() throws Exception {
        var request = request("POST", REMINDERS + "/executions", "asOf=2024-03-01").setHeader("Content-Type", "text/plain");
        assertProblem(send(request, "operations", DemoLogIn.PASSWORD), 415);
    }

    @Test
    void aScheduleIsPausedAndResumed() throws Exception {
        assertThat(operations("POST", "/api/ops/jobs/message-delivery/pause", "").body()).contains("\"paused\":true", "\"pausedBy\":")
                .doesNotContain("nextDueAt");
        assertThat(operations("POST", "/api/ops/jobs/message-delivery/resume", "").body()).contains("\"paused\":false", "nextDueAt")
                .doesNotContain("pausedBy");
    }

    @Test
    void everybodyDueIsExplainedAndMasked() throws Exception {
        assertThat(operations("GET", "/api/ops/reminders/coverage?asOf=2024-03-01", "").body())
                .contains("\"asOf\":\"2024-03-01\"", "\"unexplained\":0", "\"counts\":{");
        var due = operations("GET", "/api/ops/reminders/dry-run?asOf=2024-04-01&explanation=to_remind&size=3", "").body();
        assertThat(due).contains("\"text\":\"CERTIFICATE_", "\"explanation\":\"TO_REMIND\"", "**********");
        assertThat(Pattern.compile("\"distance\":").matcher(due).results()).hasSize(3);
    }

    @Test
    void theDocumentDescribesEveryDoor() throws Exception {
        var document = client.send(request("GET", "/openapi", "").build(), HttpResponse.BodyHandlers.ofString()).body();

        assertThat(DESCRIBED.matcher(document).results().map(path -> path.group(1))).containsExactlyInAnyOrderElementsOf(Doors.ofTheApi());
        assertThat(document).contains("scheme: basic", "title: Anpei");
    }

    @Test
    void monitoringHearsStatesAndNoNames() throws Exception {
        var ready = client.send(request("GET", "/health/ready", "").build(), HttpResponse.BodyHandlers.ofString());

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"database\"", "\"migrations\"", "\"calendar\"", "\"jobs\"").doesNotContain("jdbc", "password");
        assertThat(client.send(request("GET", "/metrics", "").build(), HttpResponse.BodyHandlers.ofString()).body())
                .contains("anpei_job_overdue{job=\"expiry-reminders\"", "anpei_job_last_seconds{job=\"message-delivery\"",
                        "anpei_messages{mp_scope=\"application\",status=\"sent\"}");
        assertThat(client.send(request("GET", "/health/live", "").build(), HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    private String ended(String address) throws Exception {
        for (long until = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < until; Thread.sleep(500)) {
            var body = operations("GET", address, "").body();
            if (!body.contains("\"state\":\"RUNNING\"")) {
                return body;
            }
        }
        throw new AssertionError(address + " does not end");
    }

    private static String id(String body) {
        var id = ID.matcher(body);
        assertThat(id.find()).as(body).isTrue();
        return id.group(1);
    }

    private static String assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":").doesNotContain("Exception");
        return answer.body();
    }

    private HttpResponse<String> operations(String method, String path, String body) throws Exception {
        return as("operations", method, path, body);
    }

    private HttpResponse<String> as(String logIn, String method, String path, String body) throws Exception {
        return send(request(method, path, body), logIn, DemoLogIn.PASSWORD);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String logIn, String password)
            throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString((logIn + ":" + password).getBytes(StandardCharsets.UTF_8));
        return client.send(request.header("Authorization", "Basic " + credentials).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(address() + path)).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }
}
