package cn.com.ytajpx.anpei.web.trainee;

import cn.com.ytajpx.anpei.certificate.Milestone;
import cn.com.ytajpx.anpei.certificate.NextStep;
import cn.com.ytajpx.anpei.message.Inbox;
import cn.com.ytajpx.anpei.message.InboxItem;
import cn.com.ytajpx.anpei.preregistration.OwnPreregistration;
import cn.com.ytajpx.anpei.preregistration.OwnRenewal;
import cn.com.ytajpx.anpei.preregistration.OwnRenewals;
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
    private OwnPreregistration own;

    @Inject
    private Inbox inbox;

    @Inject
    @Param(pathIndex = 0)
    private String more;

    private OwnRenewals renewals;
    private List<InboxItem> messages;

    @PostConstruct
    void ask() {
        renewals = own.renewals();
        messages = inbox.page(false, 0, MESSAGES);
    }

    /** Below this address are only pages of their own. */
    public void read() {
        if (more != null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public OwnRenewals getRenewals() {
        return renewals;
    }

    /** {@code null} where the class taken is too late for every certificate. */
    public OwnRenewal getMain() {
        return renewals.main().orElse(null);
    }

    /** The certificates; none for a person without. */
    public List<OwnRenewal> getCertificates() {
        return renewals.all().stream().filter(each -> each.about() != null).toList();
    }

    /** What is to be done for a certificate: with one class for several, the same as for the main one. */
    public NextStep step(OwnRenewal each) {
        return renewals.servedAlong().contains(each) ? getMain().renewal().step() : each.renewal().step();
    }

    /** The nearest days ahead. */
    public List<Milestone> getSoon() {
        return renewals.milestones().stream().limit(DAYS).toList();
    }

    /** The days after those. */
    public List<Milestone> getLater() {
        return renewals.milestones().stream().skip(DAYS).toList();
    }

    public List<InboxItem> getMessages() {
        return messages;
    }

    /** Whether the person was made up for the demonstration. */
    public boolean isFictitious() {
        return getCertificates().stream().anyMatch(each -> each.about().certificate().holder().fictitious());
    }
}
