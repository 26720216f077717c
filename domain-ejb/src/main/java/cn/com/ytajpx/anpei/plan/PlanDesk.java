package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.calendar.UnknownYear;
import cn.com.ytajpx.anpei.calendar.WorkingDays;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The plan as staff read and draft it. Nothing here is seen outside the centre; that begins with {@link PublishingDesk}. */
@Stateless
@RolesAllowed(Permission.PLAN_EDIT)
public class PlanDesk {

    @Inject
    private TrainingClasses classes;

    @Inject
    private PlannedClasses planned;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** All classes of a year, drafts too, in the order of annex 1. */
    @RolesAllowed(Permission.STAFF_AREA)
    public List<TrainingClass> planOf(int year) {
        return classes.allOf(year);
    }

    /** Years that have a class, ascending. */
    @RolesAllowed(Permission.STAFF_AREA)
    public List<Integer> years() {
        return classes.years();
    }

    @RolesAllowed(Permission.STAFF_AREA)
    public Optional<TrainingClass> classOf(String code) {
        return classes.byCode(code);
    }

    /**
     * Adds a draft to a year's plan.
     *
     * @return its code
     * @throws Refused if there can't be such a class
     */
    public String add(int year, PlannedClass row) {
        planned.judge(year, row, "").orRefuse();
        var draft = new TrainingClass(year, row, planned.venue(row), user.displayName(), LocalDateTime.now(clock));
        classes.add(draft);
        audit.fire(new AuditFact("plan.draft", "class/" + draft.code(), draft.name()));
        return draft.code();
    }

    /**
     * Edits a draft; a published class is changed with {@link PublishingDesk#change}.
     *
     * @param version the one that the person was looking at
     * @return its code, which follows kind and session number
     * @throws Refused if there can't be such a class, or somebody else saved it meanwhile
     */
    public String edit(String code, int version, PlannedClass row) {
        var draft = planned.locked(code);
        RevisionPolicy.unseen(draft, version).orRefuse();
        RevisionPolicy.draft(draft).and(planned.judge(draft.planYear(), row, code)).orRefuse();
        draft.draft(row, planned.venue(row), user.displayName(), LocalDateTime.now(clock));
        audit.fire(new AuditFact("plan.edit", "class/" + draft.code(), draft.name()));
        return draft.code();
    }

    /** @throws Refused if it is no longer a draft, or somebody else saved it meanwhile */
    public void remove(String code, int version) {
        var draft = planned.locked(code);
        RevisionPolicy.unseen(draft, version).and(RevisionPolicy.draft(draft)).orRefuse();
        classes.remove(draft);
        audit.fire(new AuditFact("plan.remove", "class/" + code, draft.name()));
    }

    /**
     * Copies the plan of the year before, cancelled classes left out, as drafts: see {@link PlanCopy}. Drafts arm no reminder.
     *
     * @return how many classes
     * @throws Refused if the year has classes already, or there is nothing to copy, or a calendar is missing
     */
    public int copyInto(int year) {
        PlanPolicy.year(year).orRefuse();
        var before = classes.allOf(year - 1).stream().filter(each -> each.status() != ClassStatus.CANCELLED).toList();
        var calendar = workingDays.calendar();
        PlanPolicy.copy(year, before, classes.allOf(year), calendar).orRefuse();
        var copy = new PlanCopy(year, calendar);
        try {
            before.forEach(each -> classes.add(new TrainingClass(year, copy.of(each.planned()), each.venue(), user.displayName(), LocalDateTime.now(clock))));
        } catch (UnknownYear unknown) {
            throw new Refused(Refusal.of(PlanReason.PLAN_YEAR_WITHOUT_CALENDAR, String.valueOf(unknown.year())));
        }
        audit.fire(new AuditFact("plan.copy", "plan/" + year, (year - 1) + " · " + before.size()));
        return before.size();
    }

    /**
     * The row with every day that follows from its check-in by the pattern of the published plans; nothing is saved.
     *
     * @throws Refused if there is no check-in day, or the working days before it are not known
     */
    public PlannedClass derived(PlannedClass row) {
        if (row.checkInOn() == null) {
            throw new Refused(Refusal.at("checkInOn", PlanReason.CLASS_VALUE_MISSING));
        }
        try {
            return new DatePattern(workingDays.calendar()).from(row.checkInOn(), row);
        } catch (UnknownYear unknown) {
            throw new Refused(Refusal.at("checkInOn", PlanReason.PLAN_YEAR_WITHOUT_CALENDAR, String.valueOf(unknown.year())));
        }
    }
}
