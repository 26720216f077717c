package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.web.ui.Upload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Optional;

/** Takes an uploaded sheet of certificates to its preview. */
@WebServlet("/staff/files/import.xlsx")
@MultipartConfig(maxFileSize = Upload.MOST_BYTES, maxRequestSize = Upload.MOST_OF_A_FORM)
public class ImportUpload extends Upload {

    @Inject
    private transient ImportService service;

    public ImportUpload() {
        super(ImportsView.PATH, SheetReason.FILE_MISSING, SheetReason.FILE_TOO_LARGE);
    }

    @Override
    protected Optional<String> take(HttpServletRequest request, String fileName, InputStream content) {
        return Optional.of(ImportsView.PATH + "/" + service.preview(fileName, content));
    }
}
