package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.common.Refusal;
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

/** Takes the uploaded sheet and leads to its preview, or back to the form with what is wrong with the file. */
@WebServlet("/staff/files/import.xlsx")
@MultipartConfig(maxFileSize = 10L << 20, maxRequestSize = 11L << 20)
public class ImportUpload extends HttpServlet {

    private static final long MEGABYTES = 10;

    @Inject
    private transient ImportService service;

    @Inject
    private transient Refusals refusals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var imported = new long[1];
        if (refusals.unlessRefused(() -> imported[0] = preview(file(request)))) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/staff/certificates/imports/" + imported[0]);
        } else {
            request.getRequestDispatcher("/staff/certificates/imports").forward(request, response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/staff/certificates/imports");
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
