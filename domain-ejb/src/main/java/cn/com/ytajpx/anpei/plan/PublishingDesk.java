package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.calendar.WorkingDays;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What the outside sees of the plan (R-P4): the director publishes and cancels; a planner may change what is published, since
 * a room that is lost must reach people today. Everyone in the class is told of a change, and of a cancellation.
 */
@Stateless
@RolesAllowed(Permission.PLAN_PUBLISH)
public class PublishingDesk {

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

    @Inject
    private Event<AffectedPeople> affected;

    @Inject
    private Event<ClassChanged> changed;

    /**
     * Publishes drafts of one year.
     *
     * @throws Refused if none is chosen, one is no longer a draft, or the year's working days are not known
     */
    public void publish(int year, Collection<String> codes) {
        PlanPolicy.known(year, workingDays.calendar()).orRefuse();
        if (codes.isEmpty()) {
            throw new Refused(Refusal.of(PlanReason.PLAN_NOTHING_CHOSEN));
        }
        var now = LocalDateTime.now(clock);
        for (var code : new TreeSet<>(codes)) {
            var draft = planned.locked(code);
            RevisionPolicy.draft(draft).orRefuse();
            draft.publish(user.displayName(), now);
            audit.fire(new AuditFact("plan.publish", "class/" + code, draft.name()));
        }
    }

    /**
     * What saving this change would do; nothing is changed.
     *
     * @throws Refused if it can't be saved, or changes nothing
     */
    @RolesAllowed(Permission.PLAN_EDIT)
    public IntendedChange intend(String code, int version, PlannedClass row) {
        var current = planned.locked(code);
        judge(current, version, row, "").orRefuse();
        var after = new TrainingClass(current.planYear(), row, planned.venue(row), user.displayName(), LocalDateTime.now(clock));
        return intended(current, after.facts(current.status()));
    }

    /** @throws Refused as for {@link #intend}, or if the sentence is too long */
    @RolesAllowed(Permission.PLAN_EDIT)
    public void change(String code, int version, PlannedClass row, String sentence) {
        var current = planned.locked(code);
        judge(current, version, row, sentence).orRefuse();
        var before = current.facts();
        current.change(row, planned.venue(row), user.displayName(), LocalDateTime.now(clock));
        announce("plan.change", before, current, sentence);
    }

    /** What cancelling would do; nothing is changed. */
    public IntendedChange intendToCancel(String code, int version) {
        var current = planned.locked(code);
        judge(current, version, "").orRefuse();
        return intended(current, current.facts(ClassStatus.CANCELLED));
    }

    /** @throws Refused if it is not published, has ended, or somebody else saved it meanwhile */
    public void cancel(String code, int version, String sentence) {
        var current = planned.locked(code);
        judge(current, version, sentence).orRefuse();
        var before = current.facts();
        current.cancel(user.displayName(), LocalDateTime.now(clock));
        announce("plan.cancel", before, current, sentence);
    }

    private Decision judge(TrainingClass current, int version, PlannedClass row, String sentence) {
        RevisionPolicy.unseen(current, version).orRefuse();
        return RevisionPolicy.change(current, row, sentence, LocalDate.now(clock)).and(planned.judge(current.planYear(), row, current.code()))
                .and(row.equals(current.planned()) ? Decision.no(Refusal.of(PlanReason.CLASS_UNCHANGED, current.name())) : Decision.yes());
    }

    private Decision judge(TrainingClass current, int version, String sentence) {
        return RevisionPolicy.unseen(current, version).and(RevisionPolicy.cancel(current, sentence, LocalDate.now(clock)));
    }

    private IntendedChange intended(TrainingClass current, ClassFacts after) {
        var question = new AffectedPeople(current.code());
        affected.fire(question);
        return new IntendedChange(current.facts(), after, question.groups());
    }

    private void announce(String action, ClassFacts before, TrainingClass current, String sentence) {
        var event = new ClassChanged(current.code(), before, current.facts(), sentence.strip(), current.revision(), current.changedBy(),
                current.changedAt());
        changed.fire(event);
        var what = event.differences().stream().map(difference -> difference.fact().name()).toList();
        audit.fire(new AuditFact(action, "class/" + current.code(), current.name() + " · " + String.join(" ", what)));
    }
}
