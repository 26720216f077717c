package cn.com.ytajpx.anpei.web.admin.calendar;

import cn.com.ytajpx.anpei.calendar.CalendarDesk;
import cn.com.ytajpx.anpei.calendar.CalendarReason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Download;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import cn.com.ytajpx.anpei.web.ui.UploadedFile;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A year's file: given out to be filled in, and taken to show what it would change. */
@WebServlet("/admin/files/working-days.csv")
@MultipartConfig(maxFileSize = 256L << 10, maxRequestSize = 300L << 10)
public class CalendarUpload extends HttpServlet {

    private static final int KILOBYTES = 64;

    @Inject
    private transient CalendarDesk calendar;

    @Inject
    private transient CalendarPreview preview;

    @Inject
    private transient Refusals refusals;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        refusals.unlessRefused(() -> judge(file(request), CalendarLoad.year(request)));
        request.getRequestDispatcher("/admin/calendar").forward(request, response);
    }

    /** The loaded year, or an example to fill in. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        var year = CalendarLoad.year(request);
        try {
            var content = calendar.file(year);
            Download.send(response, "text/csv; charset=UTF-8", words.text("calendar.file-name", String.valueOf(year)), out -> write(content, out));
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(byte[] content, OutputStream out) {
        try {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void judge(Part file, int year) {
        try (var content = file.getInputStream()) {
            var text = calendar.text(content.readAllBytes());
            preview.show(calendar.judge(year, text), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part file(HttpServletRequest request) {
        return UploadedFile.of(request, KILOBYTES << 10, Refusal.at("file", CalendarReason.CALENDAR_FILE_MISSING),
                Refusal.at("file", CalendarReason.CALENDAR_FILE_TOO_LARGE, KILOBYTES));
    }
}
