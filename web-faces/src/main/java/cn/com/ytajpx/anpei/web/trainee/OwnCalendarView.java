package cn.com.ytajpx.anpei.web.trainee;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.preregistration.OwnCalendar;
import cn.com.ytajpx.anpei.web.ui.Done;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The secret address of the person's calendar: to make, show, change and give up. */
@Named
@RequestScoped
public class OwnCalendarView {

    private static final String HERE = "/trainee/calendar?faces-redirect=true";

    @Inject
    private OwnCalendar calendar;

    @Inject
    private Installation installation;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String more;

    private String address;

    @PostConstruct
    void find() {
        address = calendar.token().map(token -> installation.publicUrl() + "/calendar/" + token + ".ics"
                + (words.language() == Language.EN ? "?language=en" : "")).orElse("");
    }

    public void read() {
        if (more != null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public String renew() {
        calendar.renew();
        done.say(words.text("calendar-feed.renewed"));
        return HERE;
    }

    public String revoke() {
        calendar.revoke();
        done.say(words.text("calendar-feed.revoked"));
        return HERE;
    }

    /** "" while there is none. */
    public String getAddress() {
        return address;
    }

    /** For calendar programs of phones, which take the scheme. */
    public String getWebcal() {
        return address.replaceFirst("^https?:", "webcal:");
    }
}
