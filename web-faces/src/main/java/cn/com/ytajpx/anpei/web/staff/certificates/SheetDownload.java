package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The sheets of the register: template, rows with errors, the filtered register. */
@WebServlet({"/staff/files/import-template.xlsx", "/staff/files/import-bad-rows.xlsx", "/staff/files/certificates.xlsx"})
public class SheetDownload extends WorkbookDownload {

    @Inject
    private transient ImportService imports;

    @Inject
    private transient RegisterService register;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        return switch (request.getServletPath()) {
            case "/staff/files/import-template.xlsx" -> new Workbook(words.text("files.template"), out -> imports.writeTemplate(out, words));
            case "/staff/files/import-bad-rows.xlsx" -> {
                var id = Long.parseLong(String.valueOf(request.getParameter("import")));
                yield new Workbook(words.text("files.bad-rows", String.valueOf(id)), out -> imports.writeBadRows(id, out, words));
            }
            default -> {
                var address = RegisterAddress.of(request);
                yield new Workbook(words.text("files.register"), out -> register.export(address.filter(), address.order(), out, words));
            }
        };
    }
}
