package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.clerk.WorkforceImports;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.web.ui.Upload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Optional;

/** Takes an uploaded sheet of people to its preview. */
@WebServlet("/employer/files/import.xlsx")
@MultipartConfig(maxFileSize = Upload.MOST_BYTES, maxRequestSize = Upload.MOST_OF_A_FORM)
public class WorkforceUpload extends Upload {

    @Inject
    private transient WorkforceImports service;

    public WorkforceUpload() {
        super(WorkforceImportView.PATH, SheetReason.FILE_MISSING, SheetReason.FILE_TOO_LARGE);
    }

    @Override
    protected Optional<String> take(HttpServletRequest request, String fileName, InputStream content) {
        return Optional.of(WorkforceImportView.PATH + "/" + service.preview(fileName, content));
    }
}
