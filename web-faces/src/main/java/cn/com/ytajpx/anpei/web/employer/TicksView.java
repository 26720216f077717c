package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.clerk.ClassWish;
import cn.com.ytajpx.anpei.clerk.ClerkReason;
import cn.com.ytajpx.anpei.clerk.ManyRegistered;
import cn.com.ytajpx.anpei.clerk.TickResult;
import cn.com.ytajpx.anpei.clerk.TickedPerson;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Pre-registering many: choose a class or each their own, tick, and read what became of each. */
@Named
@RequestScoped
public class TicksView {

    private static final Pattern TICK = Pattern.compile("(\\d{1,18}):([0-9A-Za-z-]{1,40})");

    @Inject
    private OutlookView outlook;

    @Inject
    private ManyRegistered many;

    @Inject
    private Refusals refusals;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String code = "";
    private List<TrainingClass> classes = List.of();
    private List<TickedPerson> people = List.of();
    private List<TickResult> results = List.of();

    /** Before anything of the page is asked, at the first look and when the button was pressed. */
    @PostConstruct
    void ask() {
        if (outlook.isConfirmed()) {
            code = Objects.requireNonNullElse(request.getParameter("class"), "");
            classes = many.classes();
            people = isThere() ? many.candidates(Optional.of(code).filter(given -> !given.isEmpty())) : List.of();
        }
    }

    public void read() {
        if (outlook.isConfirmed() && !isThere()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private boolean isThere() {
        return code.isEmpty() || classes.stream().anyMatch(each -> each.code().equals(code));
    }

    public void register() {
        var wishes = Stream.of(Objects.requireNonNullElse(request.getParameterValues("pick"), new String[0])).map(TICK::matcher)
                .filter(tick -> tick.matches()).map(tick -> new ClassWish(Long.parseLong(tick.group(1)), tick.group(2))).toList();
        if (wishes.isEmpty()) {
            refusals.add(Refusal.of(ClerkReason.NOBODY_TICKED));
            return;
        }
        if (refusals.unlessRefused(() -> results = many.register(wishes, request.getParameter("risk") != null))) {
            people = many.candidates(Optional.of(code).filter(given -> !given.isEmpty()));
        }
    }

    /** What was sent in, for boxes that stay ticked after a refusal. */
    public boolean ticked(TickedPerson each) {
        return results.isEmpty() && Arrays.asList(Objects.requireNonNullElse(request.getParameterValues("pick"), new String[0])).contains(tick(each));
    }

    public String tick(TickedPerson each) {
        return each.person().holder().id() + ":" + each.trainingClass().code();
    }

    /** Why there is no box, or what must be accepted. */
    public String said(TickedPerson each) {
        if (each.prospect() == null) {
            return "";
        }
        return each.allowed() ? each.prospect().risks().stream().map(words::text).collect(Collectors.joining(" "))
                : each.prospect().decision().refusals().stream().map(words::text).collect(Collectors.joining(" "));
    }

    public String said(TickResult each) {
        return each.refusals().stream().map(words::text).collect(Collectors.joining(" "));
    }

    public boolean isAnyRisky() {
        return people.stream().anyMatch(TickedPerson::risky);
    }

    public boolean isAnyAllowed() {
        return people.stream().anyMatch(TickedPerson::allowed);
    }

    /** The class asked for; empty for 'each their own'. */
    public String getCode() {
        return code;
    }

    public List<TrainingClass> getClasses() {
        return classes;
    }

    public List<TickedPerson> getPeople() {
        return people;
    }

    public List<TickResult> getResults() {
        return results;
    }

    public long getDone() {
        return results.stream().filter(TickResult::done).count();
    }
}
