package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.IntendedChange;
import cn.com.ytajpx.anpei.plan.LintFinding;
import cn.com.ytajpx.anpei.plan.PlanCheck;
import cn.com.ytajpx.anpei.plan.PlanDesk;
import cn.com.ytajpx.anpei.plan.PublishingDesk;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Days;
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

/** One class as staff see it: all its facts, what the check says of it, and what can be done with it. */
@Named
@RequestScoped
public class PlanClassView {

    @Inject
    private PlanDesk desk;

    @Inject
    private PublishingDesk publishing;

    @Inject
    private PlanCheck check;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private TrainingClass one;
    private int version;
    private String sentence;
    private IntendedChange cancellation;

    @PostConstruct
    void find() {
        one = code == null ? null : desk.classOf(code).orElse(null);
        if (one != null) {
            version = one.version();
        }
    }

    public void read() {
        if (one == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public void remove() {
        if (refusals.unlessRefused(() -> desk.remove(one.code(), version))) {
            done.say(words.text("plan-class.removed", one.name()));
            Faces.redirect(PlanAddress.of(one.planYear()));
        }
    }

    /** Shows whom cancelling would touch. */
    public void askToCancel() {
        refusals.unlessRefused(() -> cancellation = publishing.intendToCancel(one.code(), version));
    }

    public void cancel() {
        if (refusals.unlessRefused(() -> publishing.cancel(one.code(), version, sentence == null ? "" : sentence))) {
            done.say(words.text("plan-class.cancelled", one.name()));
            Faces.redirect(PlanAddress.ofClass(one.code()));
        } else {
            askToCancel();
        }
    }

    /** {@code null} where there is none of that code. */
    public TrainingClass getOne() {
        return one;
    }

    public List<LintFinding> getFindings() {
        return check.of(one.planYear()).stream().filter(finding -> finding.classes().contains(one.code())).toList();
    }

    /** {@code null} until it was asked for. */
    public IntendedChange getCancellation() {
        return cancellation;
    }

    /** Whether it is shown whom cancelling touches, or was and it is being cancelled. */
    public boolean isCancelling() {
        return cancellation != null || request.getParameter("cancel") != null;
    }

    public boolean isEditable() {
        return request.isUserInRole(Permission.PLAN_EDIT) && (isDraft() || isRunning());
    }

    public boolean isDraft() {
        return one.status() == ClassStatus.DRAFT;
    }

    public boolean isRemovable() {
        return isDraft() && request.isUserInRole(Permission.PLAN_EDIT);
    }

    public boolean isCancellable() {
        return isRunning() && request.isUserInRole(Permission.PLAN_PUBLISH);
    }

    /** Published, and not over. */
    private boolean isRunning() {
        return one.status() == ClassStatus.PUBLISHED && !one.study().closedBy(days.getToday());
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
