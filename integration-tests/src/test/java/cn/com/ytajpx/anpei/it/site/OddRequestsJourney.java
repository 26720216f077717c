package cn.com.ytajpx.anpei.it.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.browser.Journey;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scanners send: our own page with 400, 404 or 405, never a 500, never a stack trace. */
class OddRequestsJourney extends Journey {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "404 | GET /nothing-here",
        "404 | GET /index.xhtml",
        "404 | GET /WEB-INF/web.xml",
        "404 | GET /WEB-INF/error.xhtml",
        "404 | GET /META-INF/MANIFEST.MF",
        "404 | GET /error",
        "404 | GET /.env",
        "404 | GET /.git/config",
        "404 | GET /wp-login.php",
        "404 | GET /language/fr",
        "404 | GET /language/",
        "404 | GET /theme/pink",
        "404 | GET /jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
        "200 | GET /;jsessionid=0123456789ABCDEF",
        "400 | GET /..;/manager/html",
        "400 | GET /%c3%28",
        "400 | GET /?a=%",
        "400 | GET /?a=%00",
        "400 | GET /?a=%ff%fe",
        "400 | GET /?a=%c0%ae%c0%ae",
        "400 | GET /a%5cb",
        "200 | GET /?a=1&a=2&b=3",
        "200 | GET /?a[]=1",
        "400 | GET /?jakarta.faces.ViewState=x",
        "404 | GET /plan/2024-R99",
        "404 | GET /plan/%3Cscript%3E",
        "200 | GET /plan?kind=all&month=13&open=maybe",
        "200 | GET /plan?month=99999999999999999999",
        "404 | GET /notices/2099-01",
        "404 | GET /notices/%27%20or%201=1",
        "400 | GET /notices?year=99999",
        "400 | GET /notices?year=x",
        "404 | GET /notices/files/1.exe",
        "404 | GET /notices/files/999999.pdf",
        "200 | GET /notices.atom?x=1",
        "200 | GET /notices?page=0",
        "200 | GET /notices?page=-1",
        "200 | GET /notices?page=99999999999",
        "200 | GET /notices?page=x&page=y",
        "200 | GET /advice?lastValidDay=0000-00-00",
        "200 | GET /advice?lastValidDay=9999999999-01-01",
        "200 | GET /advice?none=perhaps",
        "400 | GET /api/advice?lastValidDay=",
        "400 | GET /api/advice?lastValidDay=1999-12-31",
        "200 | GET /plan.ics?language=xx",
        "303 | GET /language/en?back=//example.com",
        "303 | GET /language/en?back=%0d%0aX:1",
        "200 | GET /venues?x=1",
        "200 | GET /?lastValidDay=%27%20or%201%3D1--"})
    void oddAddresses(int status, String request) throws IOException {
        assertThat(answer(request, "")).startsWith("HTTP/1.1 " + status).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({"x", "-1", "H4sIAAAAAAAA", "1:2:3", "%00", "stateless%00"})
    void aBadViewStateIsABadRequest(String state) throws IOException {
        assertThat(answer("POST /", "jakarta.faces.ViewState=" + state)).startsWith("HTTP/1.1 400").doesNotContain("Exception");
    }

    @Test
    void anOverlongAddressIsABadRequest() throws IOException {
        assertThat(answer("GET /" + "a".repeat(600), "")).startsWith("HTTP/1.1 400");
        assertThat(answer("GET /?a=" + "a".repeat(5000), "")).startsWith("HTTP/1.1 400");
    }

    @Test
    void anUnknownPageSaysSoInOurOwnWordsAndShowsTheWayBack() {
        var visit = visitor();
        assertThat(visit.answerOf("/nothing-here").status()).isEqualTo(404);

        visit.seesHeading("没有这个页面").follows("返回首页").isAt("/");
    }

    @Test
    void aProgramGetsProblemJson() throws IOException {
        assertThat(answer("GET /api/nothing-here", "")).startsWith("HTTP/1.1 404").contains("application/problem+json");
    }

    @Test
    void browsersAreToldWhatOurPagesNeverDo() throws IOException {
        assertThat(answer("GET /", "")).contains("Content-Security-Policy: ", "X-Content-Type-Options: nosniff",
                "X-Frame-Options: DENY", "Referrer-Policy: same-origin");
    }

    /** Byte by byte, because HTTP clients mend what they send. */
    private static String answer(String request, String form) throws IOException {
        var at = URI.create(address());
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            var head = request + " HTTP/1.1\r\nHost: " + at.getAuthority() + "\r\nConnection: close\r\n"
                    + (form.isEmpty() ? "" : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n");
            socket.getOutputStream().write((head + "\r\n" + form).getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
