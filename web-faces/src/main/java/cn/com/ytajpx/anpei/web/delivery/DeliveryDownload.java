package cn.com.ytajpx.anpei.web.delivery;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.DeliveryDesk;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.WorkbookDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The filtered record of deliveries as a sheet. */
@WebServlet({"/staff/files/deliveries.xlsx", "/ops/files/deliveries.xlsx"})
public class DeliveryDownload extends WorkbookDownload {

    @Inject
    private transient DeliveryDesk desk;

    @Override
    protected Workbook asked(HttpServletRequest request, Words words) {
        var address = DeliveryAddress.of(new Asked(request));
        return new Workbook(words.text("deliveries.file"),
                out -> desk.export(address.filter(), address.order(), address.descending(), out, words));
    }
}
