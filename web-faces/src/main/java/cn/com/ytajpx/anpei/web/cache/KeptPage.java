package cn.com.ytajpx.anpei.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/** A page as it was written, plain and compressed. */
final class KeptPage {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();
    private static final long STALE = Duration.ofSeconds(5).toNanos();
    private static final int TAG_BYTES = 12;

    private final String contentType;
    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;
    private final long written = System.nanoTime();
    private final AtomicLong turnTaken = new AtomicLong(written);

    KeptPage(String contentType, byte[] plain) {
        this.contentType = contentType;
        this.plain = plain;
        this.compressed = compressed(plain);
        this.tag = "W/\"" + HexFormat.of().formatHex(digest(plain), 0, TAG_BYTES) + "\"";
    }

    boolean isFresh() {
        return System.nanoTime() - written < FRESH;
    }

    /** Whether the caller writes it anew: one of those who ask at the same time, or everybody once it is old. */
    boolean takeTurn() {
        var now = System.nanoTime();
        var last = turnTaken.get();
        return now - written > STALE || now - last > FRESH && turnTaken.compareAndSet(last, now);
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Cookie, Accept-Encoding");
        if (String.valueOf(request.getHeader("If-None-Match")).contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        var body = plain;
        if (String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = compressed;
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static byte[] compressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 2);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] digest(byte[] plain) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
