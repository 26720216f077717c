package cn.com.ytajpx.anpei.web.staff.employers;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.employer.EmployerDesk;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The filtered list of companies as a sheet. */
@WebServlet("/staff/files/employers.xlsx")
public class EmployersDownload extends WorkbookDownload {

    @Inject
    private transient EmployerDesk desk;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        var address = EmployersAddress.of(new Asked(request));
        return new Workbook(words.text("employers.file"), out -> desk.export(address.filter(), address.order(), out, words));
    }
}
