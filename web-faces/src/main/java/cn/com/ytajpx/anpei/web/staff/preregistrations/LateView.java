package cn.com.ytajpx.anpei.web.staff.preregistrations;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.preregistration.LateCase;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.PreregistrationDesk;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The tasks about people who came too late (R-C3b): nothing safe is left for them, or their late entry waits for a word. */
@Named
@RequestScoped
public class LateView {

    private static final String HERE = "/staff/preregistrations/late";

    @Inject
    private PreregistrationDesk desk;

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

    private List<LateCase> cases;
    private LateCase one;
    private String note;
    private String classCode;
    private String reason;

    @PostConstruct
    void find() {
        cases = desk.openCases();
        try {
            one = id != null && !id.isEmpty() ? desk.lateCase(Long.parseLong(id)) : cases.stream().findFirst().orElse(null);
        } catch (NumberFormatException | Refused unknown) {
            one = null;
        }
    }

    public void read() {
        if (one == null && id != null && !id.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public void settle() {
        after(() -> desk.settle(one.id(), note), "late.settled");
    }

    public void offer() {
        after(() -> desk.offer(one.id(), classCode, reason), "late.offered");
    }

    public void accept(long preregistrationId) {
        after(() -> desk.accept(preregistrationId), "preregistrations.accepted");
    }

    private void after(Runnable deed, String said) {
        if (refusals.unlessRefused(deed)) {
            done.say(words.text(said));
            Faces.redirect(HERE);
        }
    }

    public List<LateCase> getCases() {
        return cases;
    }

    /** The one shown beside the list; {@code null} where nothing is open. */
    public LateCase getOne() {
        return one;
    }

    public List<Preregistration> getUnconfirmed() {
        return desk.unconfirmed();
    }

    public List<LateCase> getSettled() {
        return desk.settledCases();
    }

    /** What is still to come of the retraining, and of the initial training that a void certificate leads to. */
    public List<AdvisedClass> getClasses() {
        return Stream.of(one.certificate().map(Certificate::id), Optional.<Long>empty())
                .flatMap(about -> desk.offer(one.holder().id(), about).toCome().stream()).toList();
    }

    public boolean isMayRegister() {
        return request.isUserInRole(Permission.PREREGISTRATIONS_REGISTER);
    }

    public boolean isMayOverride() {
        return request.isUserInRole(Permission.PREREGISTRATIONS_OVERRIDE);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getClassCode() {
        return classCode;
    }

    public void setClassCode(String classCode) {
        this.classCode = classCode;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
