package cn.com.ytajpx.anpei.web.trainee;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.preregistration.OwnPreregistration;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.PreregistrationStep;
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

/** 报名记录: every pre-registration of the person, or one of them, where the address names it. */
@Named
@RequestScoped
public class RegistrationsView {

    @Inject
    private OwnPreregistration own;

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

    private List<Preregistration> all = List.of();
    private Preregistration one;

    @PostConstruct
    void find() {
        try {
            if (isAsked()) {
                one = own.find(Long.parseLong(id));
            } else {
                all = own.all();
            }
        } catch (NumberFormatException | Refused unknown) {
            one = null;
        }
    }

    public void read() {
        if (isAsked() && one == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Gives it up. */
    public void withdraw() {
        if (refusals.unlessRefused(() -> own.withdraw(one.id()))) {
            done.say(words.text("registrations.withdrawn", one.trainingClass().name()));
            Faces.redirect("/trainee/registrations");
        }
    }

    /** Whether the address names one. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    /** Whether it was made just now. */
    public boolean isFresh() {
        return "true".equals(request.getParameter("new"));
    }

    public List<Preregistration> getAll() {
        return all;
    }

    public Preregistration getOne() {
        return one;
    }

    public List<PreregistrationStep> getHistory() {
        return own.history(one.id());
    }
}
