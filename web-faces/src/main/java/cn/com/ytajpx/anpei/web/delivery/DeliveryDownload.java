package cn.com.ytajpx.anpei.web.delivery;

import cn.com.ytajpx.anpei.message.DeliveryDesk;
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

/** The filtered record of deliveries as a sheet. */
@WebServlet({"/staff/files/deliveries.xlsx", "/ops/files/deliveries.xlsx"})
public class DeliveryDownload extends HttpServlet {

    @Inject
    private transient DeliveryDesk desk;

    @Inject
    private transient PageWords allWords;

    @Inject
    private transient Reading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var words = allWords.in(reading.getLanguage());
        try {
            var address = DeliveryAddress.of(new Asked(request));
            Download.workbook(response, words.text("deliveries.file"),
                    out -> desk.export(address.filter(), address.order(), address.descending(), out, words));
        } catch (IllegalArgumentException odd) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
