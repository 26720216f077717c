package cn.com.ytajpx.anpei.web.staff.notices;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.notice.NoticeDesk;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The filtered list of notices as a sheet. */
@WebServlet("/staff/files/notices.xlsx")
public class NoticesDownload extends WorkbookDownload {

    @Inject
    private transient NoticeDesk desk;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        var address = DeskAddress.of(new Asked(request));
        return new Workbook(words.text("files.notices"),
                out -> desk.export(address.filter(), address.order(), address.descending(), out, words));
    }
}
