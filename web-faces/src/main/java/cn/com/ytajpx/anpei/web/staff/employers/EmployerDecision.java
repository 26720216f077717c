package cn.com.ytajpx.anpei.web.staff.employers;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.employer.EmployerDesk;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;

/** The buttons beside a request: yes, or no with a reason. Which request it is stands in the form itself, not in the list's order. */
@Named
@RequestScoped
public class EmployerDecision {

    private static final String LIST = "/staff/employers";

    @Inject
    private EmployerDesk desk;

    @Inject
    private CurrentUser user;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    /** Whether the person may decide, not only read. */
    public boolean isMine() {
        return user.may(Permission.EMPLOYERS_CONFIRM);
    }

    public void confirm() {
        then(() -> desk.confirm(id()), "employers.confirmed", LIST);
    }

    public void refuse() {
        then(() -> desk.refuse(id(), reason()), "employers.refused", LIST);
    }

    public void dismiss(long employerId) {
        then(() -> desk.dismiss(id(), reason()), "employers.dismissed", LIST + "/" + employerId);
    }

    public void agree() {
        then(() -> desk.agree(id()), "employers.claim-agreed", LIST);
    }

    public void decline() {
        then(() -> desk.decline(id(), reason()), "employers.claim-refused", LIST);
    }

    private void then(Runnable deed, String said, String address) {
        if (refusals.unlessRefused(deed)) {
            done.say(words.text(said));
            Faces.redirect(address);
        }
    }

    /** 0, which nothing has, for what is no number. */
    private long id() {
        var typed = request.getParameter("of");
        return typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    private String reason() {
        return request.getParameter("reason");
    }
}
