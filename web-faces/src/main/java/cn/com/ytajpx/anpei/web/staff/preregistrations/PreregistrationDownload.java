package cn.com.ytajpx.anpei.web.staff.preregistrations;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.preregistration.PreregistrationList;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The filtered list as a sheet. */
@WebServlet("/staff/files/preregistrations.xlsx")
public class PreregistrationDownload extends WorkbookDownload {

    @Inject
    private transient PreregistrationList list;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        var address = ListAddress.of(request);
        return new Workbook(words.text("preregistrations.file"), out -> list.export(address.filter(), address.order(), out, words));
    }
}
