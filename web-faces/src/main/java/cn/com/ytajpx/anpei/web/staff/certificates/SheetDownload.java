package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sheets of the register: template, rows with errors, the filtered register. */
@WebServlet({"/staff/files/import-template.xlsx", "/staff/files/import-bad-rows.xlsx", "/staff/files/certificates.xlsx"})
public class SheetDownload extends HttpServlet {

    @Inject
    private transient ImportService imports;

    @Inject
    private transient RegisterService register;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        try {
            switch (request.getServletPath()) {
                case "/staff/files/import-template.xlsx" ->
                        Download.workbook(response, words.text("files.template"), out -> imports.writeTemplate(out, words));
                case "/staff/files/import-bad-rows.xlsx" -> {
                    var id = Long.parseLong(String.valueOf(request.getParameter("import")));
                    Download.workbook(response, words.text("files.bad-rows", String.valueOf(id)), out -> imports.writeBadRows(id, out, words));
                }
                default -> {
                    var address = RegisterAddress.of(request);
                    Download.workbook(response, words.text("files.register"),
                            out -> register.export(address.filter(), address.order(), out, words));
                }
            }
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
