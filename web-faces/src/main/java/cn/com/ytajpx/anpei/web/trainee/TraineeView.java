package cn.com.ytajpx.anpei.web.trainee;

import cn.com.ytajpx.anpei.certificate.CertificateOutlook;
import cn.com.ytajpx.anpei.certificate.Milestone;
import cn.com.ytajpx.anpei.certificate.OwnCertificates;
import cn.com.ytajpx.anpei.certificate.TraineeOutlook;
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

/** The trainee's start: what to do next, the certificates, the days ahead, the newest messages. */
@Named
@RequestScoped
public class TraineeView {

    private static final int MESSAGES = 3;
    private static final int DAYS = 7;

    @Inject
    private OwnCertificates certificates;

    @Inject
    private Inbox inbox;

    @Inject
    @Param(pathIndex = 0)
    private String more;

    private TraineeOutlook outlook;
    private List<InboxItem> messages;

    @PostConstruct
    void ask() {
        outlook = certificates.outlook();
        messages = inbox.page(false, 0, MESSAGES);
    }

    /** Below this address are only pages of their own. */
    public void read() {
        if (more != null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public TraineeOutlook getOutlook() {
        return outlook;
    }

    /** The other certificates for which something can be done until a day. */
    public List<CertificateOutlook> getAlsoToDo() {
        return outlook.certificates().stream().skip(1).filter(each -> each.step().until() != null).toList();
    }

    /** The nearest days ahead. */
    public List<Milestone> getSoon() {
        return outlook.milestones().stream().limit(DAYS).toList();
    }

    /** The days after those. */
    public List<Milestone> getLater() {
        return outlook.milestones().stream().skip(DAYS).toList();
    }

    public List<InboxItem> getMessages() {
        return messages;
    }

    /** Whether the person was made up for the demonstration. */
    public boolean isFictitious() {
        return outlook.certificates().stream().anyMatch(each -> each.certificate().holder().fictitious());
    }
}
