package cn.com.ytajpx.anpei.web.ops;

import cn.com.ytajpx.anpei.message.DemoOutbox;
import cn.com.ytajpx.anpei.message.DemoOutboxItem;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The demonstration's letter box, for visitors as for operations; elsewhere there is no such page. */
@Named
@RequestScoped
public class OutboxView {

    private static final int ROWS = 10;

    @Inject
    private DemoOutbox outbox;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String rest;

    private int page = 1;

    public void read() {
        if (!outbox.exists() || rest != null && !rest.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        try {
            page = new Asked(request).page();
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    public List<DemoOutboxItem> getItems() {
        return outbox.list((page - 1) * ROWS, ROWS);
    }

    public long getCount() {
        return outbox.count();
    }

    public int getPage() {
        return page;
    }

    public long getPages() {
        return (outbox.count() + ROWS - 1) / ROWS;
    }
}
