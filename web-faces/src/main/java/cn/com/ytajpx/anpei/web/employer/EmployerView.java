package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.account.OwnAccount;
import cn.com.ytajpx.anpei.account.OwnDetails;
import cn.com.ytajpx.anpei.message.Inbox;
import cn.com.ytajpx.anpei.message.InboxItem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The employer's start: whose account it is, the newest messages. */
@Named
@RequestScoped
public class EmployerView {

    private static final int MESSAGES = 3;

    @Inject
    private OwnAccount account;

    @Inject
    private Inbox inbox;

    @Inject
    @Param(pathIndex = 0)
    private String more;

    private OwnDetails details;
    private List<InboxItem> messages;

    @PostConstruct
    void ask() {
        details = account.details();
        messages = inbox.page(false, 0, MESSAGES);
    }

    /** Below this address are only pages of their own. */
    public void read() {
        if (more != null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public OwnDetails getDetails() {
        return details;
    }

    public List<InboxItem> getMessages() {
        return messages;
    }
}
