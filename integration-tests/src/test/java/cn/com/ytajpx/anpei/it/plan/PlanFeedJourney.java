package cn.com.ytajpx.anpei.it.plan;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import cn.com.ytajpx.anpei.it.browser.Journey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.SimpleDateFormat;
import org.junit.jupiter.api.Test;

/** Read by a program that knows nothing of ours. */
class PlanFeedJourney extends Journey {

    @Test
    void aCalendarProgramReadsItWithoutAComplaint() throws Exception {
        try (var reader = new ICalReader(get("/plan.ics").body())) {
            var calendar = reader.readNext();

            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
            assertThat(calendar.getEvents()).hasSize(33).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
            assertThat(reader.readNext()).isNull();
        }
    }

    @Test
    void aDeadlineIsAWholeDayAndSoIsTheStudy() throws Exception {
        var calendar = calendar("/plan.ics");

        var booking = event(calendar, "2024-R4-booking@ytajpx.com.cn");
        assertThat(booking.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(booking.getDateStart().getValue())).isEqualTo("2024-04-29");
        assertThat(day(booking.getDateEnd().getValue())).isEqualTo("2024-04-30");
        assertThat(booking.getSummary().getValue()).isEqualTo("再培训班第四期 省厅系统预约截止");
        assertThat(booking.getLocation().getValue()).isEqualTo("安德利度假村, 牟平区养马岛益寿路66号");
        assertThat(booking.getUrl().getValue()).endsWith("/plan/2024-R4");
        assertThat(booking.getSequence().getValue()).isZero();
        var study = event(calendar, "2024-P1-study@ytajpx.com.cn");
        assertThat(day(study.getDateStart().getValue())).isEqualTo("2024-04-22");
        assertThat(day(study.getDateEnd().getValue())).isEqualTo("2024-04-30");
    }

    @Test
    void itIsThereInEnglishWithTheSameEntries() throws Exception {
        var booking = event(calendar("/plan.ics?language=en"), "2024-R4-booking@ytajpx.com.cn");

        assertThat(booking.getSummary().getValue()).isEqualTo("Retraining 4 Booking in the provincial system closes");
        assertThat(booking.getLocation().getValue()).startsWith("Andeli Resort");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctets() throws Exception {
        assertThat(get("/plan.ics").body().split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(get("/plan.ics").body().replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void whoHasItAlreadyIsToldThatNothingChanged() throws Exception {
        var first = get("/plan.ics");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var changed = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(get("/plan.ics", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/plan.ics", "If-None-Match", tag).body()).isEmpty();
        assertThat(get("/plan.ics", "If-Modified-Since", changed).statusCode()).isEqualTo(304);
        assertThat(get("/plan.ics", "If-None-Match", "\"other\"", "If-Modified-Since", changed).statusCode()).isEqualTo(200);
        assertThat(get("/plan.ics", "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
    }

    private static ICalendar calendar(String path) throws IOException, InterruptedException {
        return Biweekly.parse(get(path).body()).first();
    }

    private static VEvent event(ICalendar calendar, String uid) {
        return calendar.getEvents().stream().filter(event -> event.getUid().getValue().equals(uid)).findFirst().orElseThrow();
    }

    private static String day(java.util.Date date) {
        return new SimpleDateFormat("yyyy-MM-dd").format(date);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
