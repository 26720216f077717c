package cn.com.ytajpx.anpei.web.trainee;

import cn.com.ytajpx.anpei.certificate.CertificateHistory;
import cn.com.ytajpx.anpei.certificate.CertificateOutlook;
import cn.com.ytajpx.anpei.certificate.OwnCertificates;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.preregistration.OwnPreregistration;
import cn.com.ytajpx.anpei.preregistration.OwnRenewal;
import cn.com.ytajpx.anpei.preregistration.OwnRenewals;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One of the person's own certificates: today, on any day ({@code ?on=2024-07-01}), term by term. */
@Named
@RequestScoped
public class OwnCertificateView {

    @Inject
    private OwnCertificates certificates;

    @Inject
    private OwnPreregistration own;

    @Inject
    private RenewalWords renewalWords;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private CertificateHistory history;
    private CertificateOutlook outlook;
    private OwnRenewals renewals;
    private LocalDate on;

    @PostConstruct
    void find() {
        on = days.getToday();
        try {
            history = certificates.history(Long.parseLong(String.valueOf(id)));
            outlook = certificates.outlook(history);
            renewals = own.renewals();
        } catch (NumberFormatException | Refused unknown) {
            history = null;
        }
    }

    public void read() {
        if (history == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        try {
            var asked = request.getParameter("on");
            on = asked == null || asked.isEmpty() ? on : LocalDate.parse(asked);
        } catch (DateTimeParseException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    /** Whether the person has such a certificate. */
    public boolean isThere() {
        return history != null;
    }

    public String getId() {
        return id;
    }

    public CertificateHistory getHistory() {
        return history;
    }

    public CertificateOutlook getOutlook() {
        return outlook;
    }

    /** What is done for it; with one class for several certificates, that of the main one. */
    public OwnRenewal getRenewal() {
        var its = renewals.all().stream().filter(each -> each.about() != null && each.about().certificate().id().equals(outlook.certificate().id()))
                .findFirst().orElseThrow();
        return renewals.servedAlong().contains(its) ? renewals.main().orElseThrow() : its;
    }

    /** That one class serves several certificates; empty where it doesn't. */
    public String getOneForAll() {
        return renewals.main().filter(getRenewal()::equals).map(main -> renewalWords.oneForAll(renewals)).orElse("");
    }

    /** The day asked about, today unless another was chosen. */
    public LocalDate getOn() {
        return on;
    }

    /** What the certificate is on that day; {@code null} before its first issue. */
    public Standing getStandingOn() {
        return certificates.standing(history, on).orElse(null);
    }
}
