package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.clerk.ClerkDesk;
import cn.com.ytajpx.anpei.clerk.WorkforceImports;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.web.reading.PageWords;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The clerk's sheets: the filtered list of people, the blank sheet, the rows with errors. */
@WebServlet({"/employer/files/people.xlsx", "/employer/files/import-template.xlsx", "/employer/files/import-bad-rows.xlsx"})
public class PeopleDownload extends HttpServlet {

    @Inject
    private transient ClerkDesk desk;

    @Inject
    private transient WorkforceImports imports;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        try {
            switch (request.getServletPath()) {
                case "/employer/files/import-template.xlsx" ->
                        Download.workbook(response, words.text("workforce.template-file"), out -> imports.writeTemplate(out, words));
                case "/employer/files/import-bad-rows.xlsx" -> {
                    var id = Long.parseLong(String.valueOf(request.getParameter("import")));
                    Download.workbook(response, words.text("files.bad-rows", String.valueOf(id)), out -> imports.writeBadRows(id, out, words));
                }
                default -> {
                    var address = PeopleAddress.of(new Asked(request));
                    Download.workbook(response, words.text("people.file"), out -> desk.export(address.filter(), address.order(), out, words));
                }
            }
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
