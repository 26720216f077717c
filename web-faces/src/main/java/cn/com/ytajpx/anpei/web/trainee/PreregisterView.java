package cn.com.ytajpx.anpei.web.trainee;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdviceReason;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.preregistration.Offer;
import cn.com.ytajpx.anpei.preregistration.OwnChoice;
import cn.com.ytajpx.anpei.preregistration.OwnPreregistration;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.RiskWarning;
import cn.com.ytajpx.anpei.web.ui.Asked;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/**
 * 预报名, or moving to another class ({@code move}): choose the certificate ({@code certificate}, {@code first=true} for none), choose
 * the class ({@code class}), check, confirm. What was chosen stands in the address; only confirming posts.
 */
@Named
@RequestScoped
public class PreregisterView {

    private static final String OWN = "/trainee/registrations/";

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
    private RenewalWords renewalWords;

    private List<Certificate> certificates = List.of();
    private Offer offer;
    private Preregistration moved;
    private AdvisedClass chosen;
    private String oneForAll;
    private boolean late;

    public void read() {
        try {
            var asked = new Asked(request);
            late = asked.flag("late");
            if (asked.id("move") != null) {
                moved = own.find(asked.id("move"));
            }
            certificates = own.certificates();
            about(asked).ifPresent(about -> offer = own.offer(about));
            choose(asked.text("class"));
            if (request.getMethod().equals("POST")) {
                post(asked);
            }
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        } catch (Refused unknown) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** The certificate that was named, or the only possible one; empty while it must be chosen. */
    private Optional<Optional<Long>> about(Asked asked) {
        if (moved != null) {
            return Optional.of(moved.certificate().map(Certificate::id));
        }
        if (asked.flag("first") || certificates.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        var named = Optional.ofNullable(asked.id("certificate"));
        return named.isPresent() || certificates.size() > 1 ? named.map(Optional::of) : Optional.of(Optional.of(certificates.get(0).id()));
    }

    private void choose(String code) {
        if (!code.isEmpty() && offer != null) {
            chosen = offer.advice().classes().stream().filter(each -> each.trainingClass().code().equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such class"));
        }
    }

    private void post(Asked asked) {
        if (asked.flag("help")) {
            if (offer != null && refusals.unlessRefused(() -> own.askForHelp(certificateId()))) {
                done.say(words.text("preregister.help-asked"));
                Faces.redirect("/trainee/preregister" + query());
            }
            return;
        }
        if (chosen == null) {
            throw new IllegalArgumentException("nothing chosen");
        }
        var choice = new OwnChoice(certificateId().orElse(null), chosen.trainingClass().code(), late, asked.flag("warningRead"));
        var made = new Preregistration[1];
        if (refusals.unlessRefused(() -> made[0] = moved == null ? own.register(choice) : own.move(moved.id(), choice))) {
            Faces.redirect(OWN + made[0].id() + "?new=true");
        }
    }

    private Optional<Long> certificateId() {
        return offer.about().map(Certificate::id);
    }

    /** Of this page with the certificate that was chosen, beginning with {@code ?}. */
    public String query() {
        return moved != null ? "?move=" + moved.id() : certificateId().map(id -> "?certificate=" + id).orElse("?first=true");
    }

    /** Where a class is chosen. */
    public String address(AdvisedClass each) {
        return "/trainee/preregister" + query() + "&class=" + each.trainingClass().code() + (each.centreDeadlinePassed() ? "&late=true" : "");
    }

    public List<Certificate> getCertificates() {
        return certificates;
    }

    /** {@code null} while the certificate must be chosen. */
    public Offer getOffer() {
        return offer;
    }

    /** {@code null} while the class must be chosen. */
    public AdvisedClass getChosen() {
        return chosen;
    }

    /** The one that is moved; {@code null} for a new one. */
    public Preregistration getMoved() {
        return moved;
    }

    public boolean isLate() {
        return late;
    }

    /** Whether there is a place already, so that nothing new can be chosen. */
    public boolean isTaken() {
        return moved == null && offer != null && offer.live().isPresent();
    }

    /** The classes that can still be got into; on a move without the one that is left. */
    public List<AdvisedClass> getOpen() {
        return offer.open().stream().filter(each -> moved == null || !each.trainingClass().code().equals(moved.trainingClass().code())).toList();
    }

    /** What must be read and accepted before the chosen class is taken. */
    public List<RiskWarning> getRisks() {
        return offer.risks(chosen);
    }

    /** Whether a certificate is lost by the chosen class. */
    public boolean isLosing() {
        return getRisks().stream().anyMatch(risk -> risk == RiskWarning.NOT_READY_IN_TIME || risk == RiskWarning.OTHER_TOO_LATE);
    }

    /** Which other certificates a class is too late for, in words; empty for none. */
    public String tooLateFor(AdvisedClass each) {
        var others = offer.tooLateFor(each);
        return others.isEmpty() ? "" : words.text("preregister.too-late-for", renewalWords.named(others));
    }

    /** That one class serves several certificates; empty where it doesn't, or the class has been taken. */
    public String getOneForAll() {
        if (oneForAll == null) {
            var asked = moved == null && certificates.size() > 1 && (offer == null || offer.about().isPresent());
            oneForAll = asked ? renewalWords.oneForAll(own.renewals()) : "";
        }
        return oneForAll;
    }

    /** Whether only the waiting list is left in it. */
    public boolean full(AdvisedClass each) {
        return each.reasons().contains(AdviceReason.NO_SEATS);
    }

    /** Why a class has its label, in whole sentences; that the deadline has passed is said beside it. */
    public String why(AdvisedClass each) {
        return each.reasons().stream().filter(reason -> reason != AdviceReason.CENTRE_DEADLINE_PASSED).map(words::text).collect(Collectors.joining(" "));
    }
}
