package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.clerk.ClerkDesk;
import cn.com.ytajpx.anpei.clerk.WorkforceImports;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The clerk's sheets: the filtered list of people, the blank sheet, the rows with errors. */
@WebServlet({"/employer/files/people.xlsx", "/employer/files/import-template.xlsx", "/employer/files/import-bad-rows.xlsx"})
public class PeopleDownload extends WorkbookDownload {

    @Inject
    private transient ClerkDesk desk;

    @Inject
    private transient WorkforceImports imports;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        return switch (request.getServletPath()) {
            case "/employer/files/import-template.xlsx" -> new Workbook(words.text("workforce.template-file"), out -> imports.writeTemplate(out, words));
            case "/employer/files/import-bad-rows.xlsx" -> {
                var id = Long.parseLong(String.valueOf(request.getParameter("import")));
                yield new Workbook(words.text("files.bad-rows", String.valueOf(id)), out -> imports.writeBadRows(id, out, words));
            }
            default -> {
                var address = PeopleAddress.of(new Asked(request));
                yield new Workbook(words.text("people.file"), out -> desk.export(address.filter(), address.order(), out, words));
            }
        };
    }
}
