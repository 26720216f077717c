package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The sheets of the register: template, rows with errors, the filtered register. */
@WebServlet({"/staff/files/import-template.xlsx", "/staff/files/import-bad-rows.xlsx", "/staff/files/certificates.xlsx"})
public class SheetDownload extends HttpServlet {

    @Inject
    private transient ImportService imports;

    @Inject
    private transient RegisterService register;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getServletPath()) {
                case "/staff/files/import-template.xlsx" ->
                        send(response, words.text("files.template"), out -> imports.writeTemplate(out, words));
                case "/staff/files/import-bad-rows.xlsx" -> {
                    var id = Long.parseLong(String.valueOf(request.getParameter("import")));
                    send(response, words.text("files.bad-rows", String.valueOf(id)), out -> imports.writeBadRows(id, out, words));
                }
                default -> {
                    var address = RegisterAddress.of(request);
                    send(response, words.text("files.register"),
                            out -> register.export(address.filter(), address.order(), out, words));
                }
            }
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refused unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Written to a file first, so that a failure half way is an error page and not half a workbook. */
    private static void send(HttpServletResponse response, String name, Consumer<OutputStream> writer) throws IOException {
        Path file = Files.createTempFile("download", ".xlsx");
        try {
            try (var out = Files.newOutputStream(file)) {
                writer.accept(out);
            }
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                    + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
            response.setHeader("Cache-Control", "no-store");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
