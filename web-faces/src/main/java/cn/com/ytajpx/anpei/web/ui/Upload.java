package cn.com.ytajpx.anpei.web.ui;

import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes the one file of a form and leads to what came of it, or back to the form with what is wrong with the file. A servlet of
 * it says {@code @MultipartConfig(maxFileSize = Upload.MOST_BYTES, maxRequestSize = Upload.MOST_OF_A_FORM)}.
 */
public abstract class Upload extends HttpServlet {

    private static final long MEGABYTES = 10;

    /** Of a file, inclusive. */
    public static final long MOST_BYTES = MEGABYTES << 20;

    /** Of a file and what else its form sends, in bytes. */
    public static final long MOST_OF_A_FORM = (MEGABYTES + 1) << 20;

    private final String home;
    private final Reason missing;
    private final Reason tooLarge;

    @Inject
    private transient Refusals refusals;

    /**
     * @param home     where whoever comes without a file is led
     * @param missing  said at {@code file} if there is none or it is empty
     * @param tooLarge said at {@code file} of one above {@link #MOST_BYTES}, with the most megabytes
     */
    protected Upload(String home, Reason missing, Reason tooLarge) {
        this.home = home;
        this.missing = missing;
        this.tooLarge = tooLarge;
    }

    /**
     * Takes the file.
     *
     * @return the address that shows what came of it; empty where the page of the form does
     */
    protected abstract Optional<String> take(HttpServletRequest request, String fileName, InputStream content) throws IOException;

    /** The page of the form. */
    protected String form(HttpServletRequest request) {
        return home;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var next = new AtomicReference<>(Optional.<String>empty());
        refusals.unlessRefused(() -> next.set(take(request)));
        if (next.get().isPresent()) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", next.get().get());
        } else {
            request.getRequestDispatcher(form(request)).forward(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(home);
    }

    private Optional<String> take(HttpServletRequest request) {
        var file = UploadedFile.of(request, MOST_BYTES, Refusal.at("file", missing), Refusal.at("file", tooLarge, MEGABYTES));
        try (var content = file.getInputStream()) {
            return take(request, file.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
