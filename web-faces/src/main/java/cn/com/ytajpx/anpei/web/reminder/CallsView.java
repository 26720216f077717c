package cn.com.ytajpx.anpei.web.reminder;

import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.reminder.CallList;
import cn.com.ytajpx.anpei.reminder.CallsOfDay;
import cn.com.ytajpx.anpei.reminder.DueRow;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Done;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Whom nothing reaches, the most urgent first, and the one to call now with what to tell them. */
@Named
@RequestScoped
public class CallsView {

    private static final String ADDRESS = "/staff/reminders/calls";
    private static final int MOST = 200;
    private static final int CALLED_SHOWN = 20;

    @Inject
    private ReminderReport report;

    @Inject
    private CallList calls;

    @Inject
    private RegisterService register;

    @Inject
    private AdviceService adviceService;

    @Inject
    private Refusals refusals;

    @Inject
    private Done done;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private CallsOfDay day;
    private Advice advice;
    private String note;
    private String reason;
    private String revealed;

    public void read() {
        if (id == null || id.isEmpty()) {
            return;
        }
        if (!id.matches("\\d{1,18}")) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** The earliest last valid day first; at most 200. */
    public List<DueRow> getRows() {
        return day().toCall();
    }

    public long getCount() {
        return day().count();
    }

    public List<DueRow> getCalled() {
        return day().called();
    }

    /** The one of the address, else the first; {@code null} when nobody is left or this one is no longer on the list. */
    public DueRow getPerson() {
        return getRows().stream().filter(row -> !isAsked() || row.reminderId() == Long.parseLong(id)).findFirst().orElse(null);
    }

    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    public boolean isChosen(DueRow row) {
        return row.equals(getPerson());
    }

    public Advice getAdvice() {
        if (advice == null) {
            advice = adviceService.advise(Optional.of(getPerson().lastValidDay()));
        }
        return advice;
    }

    public boolean isMayCall() {
        return request.isUserInRole(Permission.REMINDERS_CALL);
    }

    public boolean isMayReveal() {
        return request.isUserInRole(Permission.PERSONAL_DATA_REVEAL);
    }

    /** @param reminderId of the form that was sent, whoever is the first by now */
    public void called(long reminderId) {
        if (refusals.unlessRefused(() -> calls.called(reminderId, note))) {
            done.say(words.text("calls.done"));
            Faces.redirect(ADDRESS);
        }
    }

    public void reveal(long certificateId) {
        refusals.unlessRefused(() -> revealed = register.revealMobile(certificateId, reason));
    }

    /** The whole mobile number, once, after a reason was given. */
    public String getRevealed() {
        return revealed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private CallsOfDay day() {
        if (day == null) {
            day = report.calls(LocalDate.now(clock), MOST, CALLED_SHOWN);
        }
        return day;
    }
}
