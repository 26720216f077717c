package cn.com.ytajpx.anpei.web.ui;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Gives workbooks out: an odd address is answered with 400, one of nothing with 404, one of what the person may not have with 403. */
public abstract class WorkbookDownload extends HttpServlet {

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    /**
     * What the address asks for.
     *
     * @throws IllegalArgumentException if a parameter is odd
     */
    protected abstract Workbook asked(HttpServletRequest request, Words words);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var workbook = asked(request, allWords.in(reading.getLanguage()));
            Download.workbook(response, workbook.name(), workbook.writer());
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (EJBAccessException forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /**
     * A workbook to be.
     *
     * @param name as the person will find it, Chinese allowed
     */
    public record Workbook(String name, Consumer<OutputStream> writer) {
    }
}
