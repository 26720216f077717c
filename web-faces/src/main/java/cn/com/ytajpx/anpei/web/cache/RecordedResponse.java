package cn.com.ytajpx.anpei.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back the body of an answer, to be kept if it is a page, or else passed on. */
final class RecordedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private PrintWriter writer;
    private boolean sent;

    RecordedResponse(HttpServletResponse response) {
        super(response);
    }

    /** A page that is the same for the next visitor, too: no failure, no redirect, no cookie. */
    boolean isPage() {
        return !sent && getStatus() == SC_OK && !isCommitted() && getHeader("Set-Cookie") == null
                && String.valueOf(getContentType()).startsWith("text/html");
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    void passOn() throws IOException {
        if (!sent && !isCommitted()) {
            getResponse().getOutputStream().write(bytes());
        }
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                body.write(octet);
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                body.write(octets, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("recorded, never asynchronous");
            }
        };
    }

    @Override
    public void sendError(int status) throws IOException {
        sent = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sent = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sent = true;
        super.sendRedirect(location);
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before it is whole
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    @Override
    public void reset() {
        super.reset();
        body.reset();
    }

    @Override
    public void setContentLength(int length) {
        // the length of what is sent is known later
    }

    @Override
    public void setContentLengthLong(long length) {
        // the length of what is sent is known later
    }
}
