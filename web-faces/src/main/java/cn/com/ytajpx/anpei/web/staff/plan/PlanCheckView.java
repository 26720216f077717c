package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.LintFinding;
import cn.com.ytajpx.anpei.plan.LintSeverity;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What the check found in a year's plan, and after reading it: publish. */
@Named
@RequestScoped
public class PlanCheckView {

    @Inject
    private PlanDesk desk;

    @Inject
    private PlanCheck check;

    @Inject
    private PublishingDesk publishing;

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
    private String askedYear;

    private OptionalInt year = OptionalInt.empty();
    private List<TrainingClass> classes = List.of();
    private List<LintFinding> findings = List.of();
    private List<String> chosen = List.of();

    @PostConstruct
    void find() {
        year = PlanAddress.year(askedYear, days.getToday());
        if (year.isPresent()) {
            classes = desk.planOf(getYear());
            findings = check.of(getYear());
            chosen = getDrafts().stream().map(TrainingClass::code).toList();
        }
    }

    public void read() {
        if (year.isEmpty() || getOnly() != null && one(getOnly()) == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public void publish() {
        if (refusals.unlessRefused(() -> publishing.publish(getYear(), chosen))) {
            done.say(words.text("plan-check.published", chosen.size()));
            Faces.redirect(PlanAddress.of(getYear()));
        }
    }

    public boolean isThere() {
        return year.isPresent();
    }

    public int getYear() {
        return year.orElseThrow();
    }

    /** The code of the one class that is looked at; {@code null} for the whole plan. */
    public String getOnly() {
        var asked = request.getParameter("class");
        return asked == null || asked.isBlank() ? null : asked;
    }

    public TrainingClass getOnlyClass() {
        return one(getOnly());
    }

    public List<LintSeverity> getSeverities() {
        return Arrays.stream(LintSeverity.values()).filter(severity -> count(severity) > 0).toList();
    }

    public List<LintSeverity> getAllSeverities() {
        return List.of(LintSeverity.values());
    }

    /** By rule: what the same rule found has the same reason and the same advice. */
    public Collection<List<LintFinding>> of(LintSeverity severity) {
        return shown().stream().filter(finding -> finding.severity() == severity)
                .collect(Collectors.groupingBy(LintFinding::rule, LinkedHashMap::new, Collectors.toList())).values();
    }

    public long count(LintSeverity severity) {
        return shown().stream().filter(finding -> finding.severity() == severity).count();
    }

    public long getProblems() {
        return count(LintSeverity.PROBLEM);
    }

    public boolean isNothing() {
        return shown().isEmpty();
    }

    private List<LintFinding> shown() {
        return getOnly() == null ? findings : findings.stream().filter(finding -> finding.classes().contains(getOnly())).toList();
    }

    public List<TrainingClass> classesOf(LintFinding finding) {
        return finding.classes().stream().map(this::one).toList();
    }

    private TrainingClass one(String code) {
        return classes.stream().filter(each -> each.code().equals(code)).findFirst().orElse(null);
    }

    public List<TrainingClass> getClasses() {
        return classes;
    }

    public List<TrainingClass> getDrafts() {
        return classes.stream().filter(each -> each.status() == ClassStatus.DRAFT).toList();
    }

    public boolean isMayPublish() {
        return request.isUserInRole(Permission.PLAN_PUBLISH);
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
