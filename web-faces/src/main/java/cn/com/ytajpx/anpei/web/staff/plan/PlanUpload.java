package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.plan.PlanImport;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Done;
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
import java.io.UncheckedIOException;

/** Takes an uploaded plan to its preview, and the previewed one into the plan. */
@WebServlet({"/staff/files/plan-upload.xlsx", "/staff/files/plan-load.xlsx"})
@MultipartConfig(maxFileSize = 10L << 20, maxRequestSize = 11L << 20)
public class PlanUpload extends HttpServlet {

    private static final long MEGABYTES = 10;
    private static final int NO_YEAR = 0;

    @Inject
    private transient PlanImport sheets;

    @Inject
    private transient PlanPreview preview;

    @Inject
    private transient Refusals refusals;

    @Inject
    private transient Done done;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var year = year(request);
        if (request.getServletPath().endsWith("plan-upload.xlsx")) {
            refusals.unlessRefused(() -> judge(file(request), year));
        } else if (refusals.unlessRefused(() -> load(request, year))) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", PlanAddress.of(year));
            return;
        }
        request.getRequestDispatcher("/staff/plan/import").forward(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/staff/plan");
    }

    private void judge(Part file, int year) {
        try (var content = file.getInputStream()) {
            preview.show(sheets.judge(year, file.getSubmittedFileName(), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(HttpServletRequest request, int year) {
        var loaded = sheets.load(year, String.valueOf(request.getParameter("content")));
        done.say(allWords.in(reading.getLanguage()).text("plan-import.done", loaded));
    }

    private static int year(HttpServletRequest request) {
        var typed = request.getParameter("year");
        return typed != null && typed.strip().matches("\\d{4}") ? Integer.parseInt(typed.strip()) : NO_YEAR;
    }

    private static Part file(HttpServletRequest request) {
        return UploadedFile.of(request, MEGABYTES << 20, Refusal.at("file", SheetReason.FILE_MISSING),
                Refusal.at("file", SheetReason.FILE_TOO_LARGE, MEGABYTES));
    }
}
