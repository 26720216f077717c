package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.CertificateHistory;
import cn.com.ytajpx.anpei.certificate.ExtensionBasis;
import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.setting.SettingKey;
import cn.com.ytajpx.anpei.setting.Settings;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One certificate and its person: today, on any day, term by term. */
@Named
@RequestScoped
public class CertificateView {

    @Inject
    private RegisterService register;

    @Inject
    private AdviceService adviceService;

    @Inject
    private Settings settings;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private CertificateHistory history;
    private LocalDate on;
    private Advice advice;
    private String reason;
    private String revealed;

    /** Whether the address names one certificate, not the whole register. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    /** Before anything of the page is asked, at the first look and when a button was pressed. */
    @PostConstruct
    void find() {
        on = LocalDate.now(clock);
        try {
            history = isAsked() ? register.history(Long.parseLong(id)) : null;
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

    /** Whether there is such a certificate. */
    public boolean isThere() {
        return history != null;
    }

    public String getId() {
        return id;
    }

    public Certificate getCurrent() {
        return history.current();
    }

    public Holder getHolder() {
        return history.holder();
    }

    public List<Certificate> getTerms() {
        return history.terms();
    }

    public List<Certificate> getOthers() {
        return history.others();
    }

    public Standing getStandingToday() {
        return standing(getCurrent());
    }

    public Standing standing(Certificate certificate) {
        return register.standingToday(certificate.lastValidDay());
    }

    /** The day asked about, today unless another was chosen. */
    public LocalDate getOn() {
        return on;
    }

    /** What the certificate is on the chosen day; {@code null} before its first issue. */
    public Standing getStandingOn() {
        return history.decidingOn(on).map(term -> register.standing(term.lastValidDay(), on)).orElse(null);
    }

    /** How much of the current term has passed, 0 to 100. */
    public long getPassedPercent() {
        var until = getCurrent().lastValidDay();
        var from = getCurrent().issuedOn().orElse(until.minusYears(1));
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return Math.max(0, Math.min(100, 100 * ChronoUnit.DAYS.between(from, LocalDate.now(clock)) / whole));
    }

    public Advice getAdvice() {
        if (advice == null) {
            advice = adviceService.advise(Optional.of(getCurrent().lastValidDay()));
        }
        return advice;
    }

    /** To when a passed retraining would extend the current term (R-C6). */
    public LocalDate getExtended() {
        var today = LocalDate.now(clock);
        return ExtensionBasis.OLD_LAST_VALID_DAY.newLastValidDay(getCurrent().lastValidDay(), today, today,
                settings.wholeNumber(SettingKey.VALIDITY_MONTHS, today));
    }

    public boolean isMayReveal() {
        return request.isUserInRole(Permission.PERSONAL_DATA_REVEAL);
    }

    public void reveal() {
        refusals.unlessRefused(() -> revealed = register.revealIdNumber(Long.parseLong(id), reason));
    }

    /** The whole ID number, once, after a reason was given. */
    public String getRevealed() {
        return revealed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
