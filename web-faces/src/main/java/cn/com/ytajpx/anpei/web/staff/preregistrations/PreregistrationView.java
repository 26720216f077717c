package cn.com.ytajpx.anpei.web.staff.preregistrations;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.preregistration.Offer;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.PreregistrationDesk;
import cn.com.ytajpx.anpei.preregistration.PreregistrationStep;
import cn.com.ytajpx.anpei.preregistration.StaffChoice;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.trainee.RenewalWords;
import cn.com.ytajpx.anpei.web.ui.AddressQuery;
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

/** One pre-registration with its history, and what staff can do about it. */
@Named
@RequestScoped
public class PreregistrationView {

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
    private RenewalWords renewalWords;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private Preregistration one;
    private Offer offer;
    private String note;
    private String classCode;
    private String reason;

    @PostConstruct
    void find() {
        try {
            one = isAsked() ? desk.find(Long.parseLong(id)) : null;
        } catch (NumberFormatException | Refused unknown) {
            one = null;
        }
    }

    public void read() {
        if (one == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public String accept() {
        return after(() -> desk.accept(one.id()), "preregistrations.accepted");
    }

    public String withdraw() {
        return after(() -> desk.withdraw(one.id(), note), "preregistrations.withdrawn");
    }

    /** With a reason past what is refused, without by the rules. */
    public String move() {
        return after(() -> {
            if (reason == null || reason.isBlank()) {
                desk.move(one.id(), new StaffChoice(one.certificate().map(Certificate::id).orElse(null), classCode));
            } else {
                desk.moveOverriding(one.id(), classCode, reason);
            }
        }, "preregistrations.moved");
    }

    private String after(Runnable deed, String said) {
        if (refusals.unlessRefused(deed)) {
            done.say(words.text(said));
            Faces.redirect("/staff/preregistrations/" + one.id());
        }
        return null;
    }

    /** Whether the address names one, not the whole list. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    public Preregistration getOne() {
        return one;
    }

    public List<PreregistrationStep> getHistory() {
        return desk.history(one.id());
    }

    /** The list of everyone of the same employer. */
    public String getOfEmployer() {
        return "/staff/preregistrations" + new AddressQuery().with("employer", one.employerName());
    }

    /** What the person can choose from. */
    public Offer getOffer() {
        if (offer == null) {
            offer = desk.offer(one.holder().id(), one.certificate().map(Certificate::id));
        }
        return offer;
    }

    /** Which other certificates of the person a class is too late for, to be told to them; empty for none. */
    public String tooLateFor(AdvisedClass each) {
        var others = getOffer().tooLateFor(each);
        return others.isEmpty() ? "" : words.text("preregistrations.too-late-for", renewalWords.named(others));
    }

    /** The other classes of its kind, as advised to the person. */
    public List<AdvisedClass> getClasses() {
        return getOffer().toCome().stream()
                .filter(each -> !each.trainingClass().code().equals(one.trainingClass().code()) && each.trainingClass().kind() == one.kind()).toList();
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
