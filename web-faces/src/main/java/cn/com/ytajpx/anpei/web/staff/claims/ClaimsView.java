package cn.com.ytajpx.anpei.web.staff.claims;

import cn.com.ytajpx.anpei.account.ClaimDesk;
import cn.com.ytajpx.anpei.account.IdentityClaim;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The open claims, one of them beside, and the decision. */
@Named
@RequestScoped
public class ClaimsView {

    private static final String HERE = "/staff/claims";

    @Inject
    private ClaimDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private List<IdentityClaim> open = List.of();
    private IdentityClaim one;
    private boolean originalSeen;
    private String reason;

    @PostConstruct
    void find() {
        if (!request.isUserInRole(Permission.CLAIMS_DECIDE)) {
            return;
        }
        open = desk.open();
        try {
            one = isAsked() ? desk.find(Long.parseLong(id)) : open.stream().findFirst().orElse(null);
        } catch (NumberFormatException | Refused unknown) {
            one = null;
        }
    }

    public void read() {
        if (!request.isUserInRole(Permission.CLAIMS_DECIDE)) {
            Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
        } else if (isAsked() && one == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public void approve() {
        after(() -> desk.approve(one.id(), originalSeen), "claims.approved");
    }

    public void refuse() {
        after(() -> desk.refuse(one.id(), reason), "claims.refused");
    }

    private void after(Runnable deed, String said) {
        if (refusals.unlessRefused(deed)) {
            done.say(words.text(said, one.name()));
            Faces.redirect(HERE);
        }
    }

    private boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    public List<IdentityClaim> getOpen() {
        return open;
    }

    /** The one shown beside the list; {@code null} where nothing is open. */
    public IdentityClaim getOne() {
        return one;
    }

    /** Why it can't be handed over, in words; "" where it can. */
    public String getObjection() {
        return desk.match(one.id()).refusals().stream().map(words::text).findFirst().orElse("");
    }

    public List<IdentityClaim> getDecided() {
        return request.isUserInRole(Permission.CLAIMS_DECIDE) ? desk.decided() : List.of();
    }

    public boolean isOriginalSeen() {
        return originalSeen;
    }

    public void setOriginalSeen(boolean originalSeen) {
        this.originalSeen = originalSeen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
