package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.clerk.WorkforceImports;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.sheet.SheetReason;
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

/** Takes an uploaded sheet of people and leads to its preview, or back to the form with what is wrong with the file. */
@WebServlet("/employer/files/import.xlsx")
@MultipartConfig(maxFileSize = 10L << 20, maxRequestSize = 11L << 20)
public class WorkforceUpload extends HttpServlet {

    private static final long MEGABYTES = 10;

    @Inject
    private transient WorkforceImports service;

    @Inject
    private transient Refusals refusals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var imported = new long[1];
        if (refusals.unlessRefused(() -> imported[0] = preview(file(request)))) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/employer/imports/" + imported[0]);
        } else {
            request.getRequestDispatcher("/employer/imports").forward(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/employer/imports");
    }

    private long preview(Part file) {
        try (var content = file.getInputStream()) {
            return service.preview(file.getSubmittedFileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part file(HttpServletRequest request) {
        return UploadedFile.of(request, MEGABYTES << 20, Refusal.at("file", SheetReason.FILE_MISSING),
                Refusal.at("file", SheetReason.FILE_TOO_LARGE, MEGABYTES));
    }
}
