package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.IntendedChange;
import cn.com.ytajpx.anpei.plan.LintFinding;
import cn.com.ytajpx.anpei.plan.PlanCheck;
import cn.com.ytajpx.anpei.plan.PlanDesk;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.PublishingDesk;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.plan.Venue;
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
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A year's plan as a table; the row that the address names is edited in its place. */
@Named
@RequestScoped
public class PlanTableView {

    @Inject
    private PlanDesk desk;

    @Inject
    private PublishingDesk publishing;

    @Inject
    private PlanCheck check;

    @Inject
    private PlanService plan;

    @Inject
    private ClassForm classForm;

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

    @Inject
    @Param(pathIndex = 1)
    private String askedRow;

    private OptionalInt year = OptionalInt.empty();
    private List<TrainingClass> classes = List.of();
    private List<LintFinding> findings = List.of();
    private List<Venue> venues = List.of();
    private TrainingClass editing;
    private IntendedChange change;

    @PostConstruct
    void find() {
        year = PlanAddress.year(askedYear, days.getToday());
        if (year.isEmpty()) {
            return;
        }
        classes = desk.planOf(getYear());
        findings = check.of(getYear());
        venues = plan.venues();
        if (isEdits()) {
            editing = classes.stream().filter(each -> each.code().equals(askedRow)).findFirst().orElse(null);
            begin();
        }
    }

    private void begin() {
        if (editing != null) {
            classForm.fill(editing);
        } else {
            classForm.setSessionNumber(1 + (int) classes.stream().filter(each -> each.kind() == ClassKind.RETRAINING).count());
        }
    }

    public void read() {
        if (isRowAsked() && !isMayEdit()) {
            Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
        } else if (year.isEmpty() || isRowAsked() && editing == null && !isNew()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Saves a draft, or shows what a change to a published class would do. */
    public void save() {
        if (isNew()) {
            if (refusals.unlessRefused(() -> desk.add(getYear(), classForm.row()))) {
                saved();
            }
        } else if (editing.status() == ClassStatus.DRAFT) {
            if (saveDraft()) {
                saved();
            }
        } else {
            refusals.unlessRefused(() -> change = publishing.intend(editing.code(), classForm.getVersion(), classForm.row()));
        }
    }

    /** Saves the draft and goes on with the next one. */
    public void saveAndNext() {
        if (saveDraft()) {
            done.say(words.text("plan-desk.saved", classForm.getName()));
            Faces.redirect(getNext() == null ? PlanAddress.of(getYear()) : PlanAddress.edit(getYear(), getNext()));
        }
    }

    private boolean saveDraft() {
        return refusals.unlessRefused(() -> desk.edit(editing.code(), classForm.getVersion(), classForm.row()));
    }

    /** Fills in what follows from check-in; nothing is saved. */
    public void derive() {
        refusals.unlessRefused(() -> classForm.fill(desk.derived(classForm.row())));
    }

    /** Saves the change that was shown. */
    public void confirm() {
        if (refusals.unlessRefused(() -> publishing.change(editing.code(), classForm.getVersion(), classForm.row(), sentence()))) {
            done.say(words.text("plan-desk.changed", editing.name()));
            Faces.redirect(PlanAddress.row(getYear(), editing.code()));
        } else {
            refusals.unlessRefused(() -> change = publishing.intend(editing.code(), classForm.getVersion(), classForm.row()));
        }
    }

    private String sentence() {
        return classForm.getSentence() == null ? "" : classForm.getSentence();
    }

    public void copy() {
        var copied = new int[1];
        if (refusals.unlessRefused(() -> copied[0] = desk.copyInto(getYear()))) {
            done.say(words.text("plan-desk.copied", String.valueOf(getYear() - 1), copied[0]));
            Faces.redirect(PlanAddress.of(getYear()));
        }
    }

    private void saved() {
        done.say(words.text("plan-desk.saved", classForm.getName()));
        Faces.redirect(PlanAddress.of(getYear()));
    }

    public boolean isThere() {
        return year.isPresent();
    }

    public int getYear() {
        return year.orElseThrow();
    }

    /** Those with classes, this year and the next. */
    public SortedSet<Integer> getYears() {
        var years = new TreeSet<>(desk.years());
        years.addAll(List.of(days.getToday().getYear(), days.getToday().getYear() + 1, getYear()));
        return years;
    }

    public List<TrainingClass> getClasses() {
        return classes;
    }

    /** Rows above the one that is edited; all of them where none is. */
    public List<TrainingClass> getAbove() {
        return editing == null ? classes : classes.subList(0, classes.indexOf(editing));
    }

    public List<TrainingClass> getBelow() {
        return editing == null ? List.of() : classes.subList(classes.indexOf(editing) + 1, classes.size());
    }

    /** The class whose row is edited; {@code null} for a new one or none. */
    public TrainingClass getEditing() {
        return editing;
    }

    public boolean isNew() {
        return isMayEdit() && PlanAddress.NEW.equals(askedRow);
    }

    public boolean isEdits() {
        return isRowAsked() && isMayEdit();
    }

    private boolean isRowAsked() {
        return askedRow != null && !askedRow.isEmpty();
    }

    /** Of a published class only; its code is known outside. */
    public boolean isIdentityFixed() {
        return editing != null && editing.status() != ClassStatus.DRAFT;
    }

    /** The code of the draft below the one that is edited; {@code null} for none. */
    public String getNext() {
        return getBelow().stream().filter(each -> each.status() == ClassStatus.DRAFT).map(TrainingClass::code).findFirst().orElse(null);
    }

    /** What saving would do; {@code null} until it was asked for. */
    public IntendedChange getChange() {
        return change;
    }

    /** Whether the change is shown, or was and is being saved. */
    public boolean isChanging() {
        return change != null || isIdentityFixed() && request.getParameter("confirm") != null;
    }

    public List<Venue> getVenues() {
        return venues;
    }

    public List<LintFinding> getFindings() {
        return findings;
    }

    public long findingsOf(TrainingClass each) {
        return findings.stream().filter(finding -> finding.classes().contains(each.code())).count();
    }

    public long getDrafts() {
        return classes.stream().filter(each -> each.status() == ClassStatus.DRAFT).count();
    }

    /** Seats that the classes state; -1 where one of them states none. */
    public int getSeats() {
        return classes.stream().anyMatch(each -> each.capacity().isEmpty()) ? -1 : classes.stream().mapToInt(each -> each.capacity().getAsInt()).sum();
    }

    public boolean isMayEdit() {
        return request.isUserInRole(Permission.PLAN_EDIT);
    }

    public boolean editable(TrainingClass each) {
        return isMayEdit() && each.status() != ClassStatus.CANCELLED && !(each.status() == ClassStatus.PUBLISHED && each.study().closedBy(days.getToday()));
    }

    public boolean isMayPublish() {
        return request.isUserInRole(Permission.PLAN_PUBLISH);
    }
}
