package cn.com.ytajpx.anpei.web.delivery;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.DeliveryDesk;
import cn.com.ytajpx.anpei.message.DeliveryStory;
import cn.com.ytajpx.anpei.message.Rendered;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.site.Area;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One delivery: its story, its text on demand, and another try. */
@Named
@RequestScoped
public class DeliveryView {

    @Inject
    private DeliveryDesk desk;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private Area area;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private DeliveryStory story;
    private Rendered text;

    /** Whether the address names one delivery, not the list. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    /** Before anything of the page is asked, at the first look and when a button was pressed. */
    @PostConstruct
    void find() {
        try {
            story = isAsked() ? desk.story(Long.parseLong(id)) : null;
        } catch (NumberFormatException | Refused unknown) {
            story = null;
        }
    }

    public void read() {
        if (story == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** {@code null} if there is no such delivery. */
    public DeliveryStory getStory() {
        return story;
    }

    public String getTone() {
        return DeliveryTone.of(story.row().status());
    }

    public void showText() {
        text = desk.text(story.row().id());
    }

    /** {@code null} until it is asked for. */
    public Rendered getText() {
        return text;
    }

    public boolean isMayRetry() {
        return story.row().retryable() && request.isUserInRole(Permission.DELIVERIES_RETRY);
    }

    public boolean isMayEditText() {
        return request.isUserInRole(Permission.STAFF_AREA) && request.isUserInRole(Permission.TEMPLATES_EDIT);
    }

    public void retry() {
        if (refusals.unlessRefused(() -> desk.retry(story.row().id()))) {
            done.say(words.text("delivery.retry-done"));
            Faces.redirect(area.getHere());
        }
    }
}
