package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.plan.PlanImport;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.web.ui.Upload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Optional;

/** Takes an uploaded plan to its preview, which its form shows. */
@WebServlet("/staff/files/plan-upload.xlsx")
@MultipartConfig(maxFileSize = Upload.MOST_BYTES, maxRequestSize = Upload.MOST_OF_A_FORM)
public class PlanUpload extends Upload {

    @Inject
    private transient PlanImport sheets;

    @Inject
    private transient PlanPreview preview;

    public PlanUpload() {
        super("/staff/plan", SheetReason.FILE_MISSING, SheetReason.FILE_TOO_LARGE);
    }

    @Override
    protected Optional<String> take(HttpServletRequest request, String fileName, InputStream content) {
        preview.show(sheets.judge(PlanLoad.year(request), fileName, content));
        return Optional.empty();
    }

    @Override
    protected String form(HttpServletRequest request) {
        return PlanLoad.FORM;
    }
}
