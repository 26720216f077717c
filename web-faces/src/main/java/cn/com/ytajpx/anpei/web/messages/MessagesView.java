package cn.com.ytajpx.anpei.web.messages;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.Inbox;
import cn.com.ytajpx.anpei.message.InboxItem;
import cn.com.ytajpx.anpei.web.ui.Done;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The inbox page by page ({@code ?unread=true&page=2}), or one message where the address names it. */
@Named
@RequestScoped
public class MessagesView {

    private static final int ROWS = 20;

    @Inject
    private Inbox inbox;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private InboxItem one;
    private List<InboxItem> items;
    private long count;
    private long unread;
    private int page = 1;

    @PostConstruct
    void ask() {
        if (!isAsked()) {
            count = inbox.count(isUnreadOnly());
            unread = inbox.count(true);
            return;
        }
        try {
            one = inbox.open(Long.parseLong(id));
        } catch (NumberFormatException | Refused unknown) {
            one = null;
        }
    }

    public void read() {
        if (isAsked()) {
            if (one == null) {
                Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            }
            return;
        }
        try {
            var asked = request.getParameter("page");
            page = asked == null ? 1 : Integer.parseInt(asked);
        } catch (NumberFormatException odd) {
            page = 0;
        }
        if (page < 1 || page > getPages()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        items = inbox.page(isUnreadOnly(), (page - 1) * ROWS, ROWS);
    }

    /** Whether the address names one message, not the inbox. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    /** The message, {@code null} where the person has none of that id. */
    public InboxItem getOne() {
        return one;
    }

    public List<InboxItem> getItems() {
        return items;
    }

    public boolean isUnreadOnly() {
        return "true".equals(request.getParameter("unread"));
    }

    public long getUnread() {
        return unread;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) Math.max(1, (count + ROWS - 1) / ROWS);
    }

    /** @param inboxAddress where the inbox of this area is */
    public void markAllRead(String inboxAddress) {
        inbox.markAllRead();
        done.say(words.text("messages.all-read-done"));
        Faces.redirect(inboxAddress);
    }

    /** @param inboxAddress where the inbox of this area is */
    public void keepUnread(String inboxAddress) {
        inbox.markUnread(one.id());
        done.say(words.text("messages.kept-unread"));
        Faces.redirect(inboxAddress);
    }
}
