package cn.com.ytajpx.anpei.it.site;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Readers who ask a server for the same address again and again, each on a connection that stays open.
 *
 * @param cookie what they bring, empty for nothing
 */
record Load(int port, String address, String cookie, int connections) {

    /** CR LF CR LF */
    private static final int END_OF_HEAD = 0x0d0a0d0a;

    /**
     * What came back.
     *
     * @param failures answers other than 200
     * @param cookies  answers that set one
     */
    record Outcome(long answers, long failures, long cookies, double seconds) {

        long perSecond() {
            return Math.round(answers / seconds);
        }

        private Outcome plus(Outcome other) {
            return new Outcome(answers + other.answers, failures + other.failures, cookies + other.cookies, Math.max(seconds, other.seconds));
        }
    }

    Outcome run(int seconds) {
        var readers = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            long end = start + seconds * 1_000_000_000L;
            var asking = IntStream.range(0, connections).mapToObj(each -> readers.submit(() -> read(start, end))).toList();
            return asking.stream().map(Load::outcome).reduce(Outcome::plus).orElseThrow();
        } finally {
            readers.shutdownNow();
        }
    }

    private static Outcome outcome(Future<Outcome> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome read(long start, long end) {
        var question = ("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n") + "\r\n").getBytes(StandardCharsets.US_ASCII);
        long answers = 0;
        long failures = 0;
        long cookies = 0;
        while (System.nanoTime() < end) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 32_768);
                boolean open = true;
                while (open && System.nanoTime() < end) {
                    socket.getOutputStream().write(question);
                    var head = head(in);
                    skipBody(in, head);
                    answers++;
                    failures += head.startsWith("http/1.1 200") ? 0 : 1;
                    cookies += head.contains("\r\nset-cookie:") ? 1 : 0;
                    open = !head.contains("\r\nconnection: close");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Outcome(answers, failures, cookies, (System.nanoTime() - start) / 1e9);
    }

    /** In lower case, its empty line included. */
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder(512);
        for (int last = 0; last != END_OF_HEAD; ) {
            int octet = octet(in);
            last = last << 8 | octet;
            head.append((char) octet);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    private static void skipBody(InputStream in, String head) throws IOException {
        if (head.contains("\r\ntransfer-encoding: chunked")) {
            int length;
            do {
                length = Integer.parseInt(line(in), 16);
                in.skipNBytes(length + 2L);
            } while (length > 0);
        } else {
            int from = head.indexOf("\r\ncontent-length: ") + 18;
            in.skipNBytes(Long.parseLong(head.substring(from, head.indexOf('\r', from))));
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int octet = octet(in); octet != '\n'; octet = octet(in)) {
            line.append((char) octet);
        }
        return line.toString().strip();
    }

    private static int octet(InputStream in) throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new IOException("the server ended the connection in the middle of an answer");
        }
        return octet;
    }
}
