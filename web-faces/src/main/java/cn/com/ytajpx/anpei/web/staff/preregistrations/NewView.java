package cn.com.ytajpx.anpei.web.staff.preregistrations;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.preregistration.Offer;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.PreregistrationDesk;
import cn.com.ytajpx.anpei.preregistration.StaffChoice;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.trainee.RenewalWords;
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
import org.omnifaces.util.Faces;

/** Somebody is pre-registered at the desk: first who ({@code holder}), then for which certificate and into which class. */
@Named
@RequestScoped
public class NewView {

    private static final String HERE = "/staff/preregistrations/new";

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

    private Holder holder;
    private List<Certificate> certificates = List.of();
    private Offer offer;
    private String idNumber;
    private String name;
    private String mobile;

    public void read() {
        if (!isMayRegister()) {
            Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
            return;
        }
        try {
            var asked = new Asked(request);
            idNumber = asked.text("idNumber");
            name = asked.text("name");
            mobile = asked.text("mobile");
            if (asked.id("holder") != null) {
                choose(asked);
            } else if (request.getMethod().equals("POST")) {
                var found = new long[1];
                if (refusals.unlessRefused(() -> found[0] = desk.person(idNumber, name, mobile))) {
                    Faces.redirect(HERE + "?holder=" + found[0]);
                }
            }
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        } catch (Refused unknown) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private void choose(Asked asked) {
        holder = desk.holder(asked.id("holder"));
        certificates = desk.certificates(holder.id());
        var about = asked.flag("first") ? Optional.<Long>empty()
                : Optional.ofNullable(asked.id("certificate")).or(() -> certificates.stream().findFirst().map(Certificate::id));
        offer = desk.offer(holder.id(), about);
        if (request.getMethod().equals("POST")) {
            register(new StaffChoice(about.orElse(null), asked.text("class")), asked.text("reason"));
        }
    }

    /** With a reason past what is refused, without by the rules. */
    private void register(StaffChoice choice, String reason) {
        var made = new Preregistration[1];
        if (refusals.unlessRefused(() -> made[0] = reason.isEmpty() ? desk.register(holder.id(), choice) : desk.override(holder.id(), choice, reason))) {
            done.say(words.text("preregistrations.registered", holder.name(), made[0].trainingClass().name()));
            Faces.redirect("/staff/preregistrations/" + made[0].id());
        }
    }

    /** {@code null} while it is asked who. */
    public Holder getHolder() {
        return holder;
    }

    public List<Certificate> getCertificates() {
        return certificates;
    }

    public Offer getOffer() {
        return offer;
    }

    /** Which other certificates of the person a class is too late for, to be told to them; empty for none. */
    public String tooLateFor(AdvisedClass each) {
        var others = offer.tooLateFor(each);
        return others.isEmpty() ? "" : words.text("preregistrations.too-late-for", renewalWords.named(others));
    }

    public String getIdNumber() {
        return idNumber;
    }

    public String getName() {
        return name;
    }

    public String getMobile() {
        return mobile;
    }

    /** Of this page with the person and the certificate. */
    public String getHere() {
        return HERE + "?holder=" + holder.id() + offer.about().map(each -> "&certificate=" + each.id()).orElse("&first=true");
    }

    public boolean isMayRegister() {
        return request.isUserInRole(Permission.PREREGISTRATIONS_REGISTER);
    }

    public boolean isMayOverride() {
        return request.isUserInRole(Permission.PREREGISTRATIONS_OVERRIDE);
    }
}
