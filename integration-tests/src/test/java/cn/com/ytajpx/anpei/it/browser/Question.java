package cn.com.ytajpx.anpei.it.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What somebody in a session asks without a window: a hundred odd addresses need no browser. */
record Question(String session) {

    private static final HttpClient LED_ON = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

    /** The status of the answer, led on where it leads. */
    int status(String path) {
        return answer(path).statusCode();
    }

    /** Whoever has logged in is not asked to do so again. */
    boolean isInside() {
        return !answer("/login").uri().getPath().equals("/login");
    }

    private HttpResponse<Void> answer(String path) {
        var address = URI.create(URI.create(Demo.product().address() + path).toASCIIString());
        try {
            return LED_ON.send(HttpRequest.newBuilder(address).header("Cookie", session).build(), BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }
}
