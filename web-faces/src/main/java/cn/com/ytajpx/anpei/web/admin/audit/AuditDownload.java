package cn.com.ytajpx.anpei.web.admin.audit;

import cn.com.ytajpx.anpei.audit.AuditService;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The filtered trail as a sheet. */
@WebServlet("/admin/files/audit.xlsx")
public class AuditDownload extends WorkbookDownload {

    @Inject
    private transient AuditService trail;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        var address = AuditAddress.of(request);
        return new Workbook(words.text("trail.file"), out -> trail.export(address.filter(), out, words));
    }
}
