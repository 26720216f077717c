package cn.com.ytajpx.anpei.web.advice;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdviceReason;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The question, asked by a link as well: {@code /advice?lastValidDay=2024-12-01}, or {@code ?none=true} for no certificate. */
@Named
@RequestScoped
public class AdviceView {

    static final String FIELD = "lastValidDay";

    @Inject
    private AdviceService advices;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    private String typed = "";
    private Advice advice;

    /** Before the page is written, so that a refusal stands on top of it. */
    public void ask() {
        typed = Optional.ofNullable(request.getParameter(FIELD)).map(String::strip).orElse("");
        if (isNone()) {
            advice = advices.advise(Optional.empty());
        } else if (request.getParameter(FIELD) != null) {
            day().ifPresentOrElse(day -> advice = advices.advise(Optional.of(day)),
                    () -> refusals.add(Refusal.at(FIELD, AdviceQuestion.LAST_VALID_DAY_UNREADABLE)));
        }
    }

    private Optional<LocalDate> day() {
        return AskedDay.of(typed);
    }

    public boolean isNone() {
        return "true".equals(request.getParameter("none"));
    }

    /** What was typed, kept in the field when it can't be read. */
    public String getTyped() {
        return day().isPresent() ? typed : "";
    }

    /** {@code null} before the question is asked. */
    public Advice getAdvice() {
        return advice;
    }

    /** The class to name on top; {@code null} when nothing saves the certificate. */
    public AdvisedClass getBest() {
        return advice.best().orElse(null);
    }

    public AdvisedClass getSoonest() {
        return advice.soonestUnsafe().orElse(null);
    }

    /** The classes below the answer. */
    public List<AdvisedClass> getOthers() {
        return advice.classes().stream().filter(each -> each != getBest()).toList();
    }

    public boolean isExpired() {
        return advice.lastValidDay() != null && advice.daysLeft().orElseThrow() < 0;
    }

    /** Why a class has its label, in whole sentences. */
    public String why(AdvisedClass each) {
        return each.reasons().stream().map(words::text).collect(Collectors.joining(" "));
    }

    /** Days to spare, or late; nothing is to spare in a class that has closed. */
    public String slack(AdvisedClass each) {
        if (each.slackDays() == null || each.reasons().contains(AdviceReason.WINDOW_CLOSED)) {
            return "–";
        }
        return each.slackDays() < 0 ? words.text("advice.late-days", -each.slackDays()) : words.text("advice.slack-days", each.slackDays());
    }

    /** Whether the person holds a certificate that is valid today. */
    public boolean isHolder() {
        return advice.kind() == ClassKind.RETRAINING;
    }

    /** Days from today to the first without a valid certificate. */
    public long getDaysToVoid() {
        return advice.daysLeft().orElseThrow() + 1;
    }

    public Timeline timeline(AdvisedClass each) {
        return new Timeline(advice.on(), each.trainingClass().study(), each.readyOn(), advice.lastValidDay());
    }
}
