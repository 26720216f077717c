package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.plan.ClassChanged;
import cn.com.ytajpx.anpei.preregistration.Enrolled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Gathers the edits of a class into one change, with everyone who is in the class at each of them. */
@Dependent
class ChangeWatch {

    /** Before others: a cancellation takes everyone out of the class. */
    private static final int FIRST = 100;

    @Inject
    private ClassChanges changes;

    @Inject
    private Enrolled enrolled;

    void gather(@Observes @Priority(FIRST) ClassChanged edit) {
        var waiting = changes.waitingFor(edit.classCode());
        var change = waiting.orElseGet(() -> new ClassChange(edit));
        if (waiting.isPresent()) {
            change.take(edit);
        } else {
            changes.add(change);
        }
        changes.add(new ClassEdit(change, edit));
        var known = changes.holders(change.id());
        enrolled.liveIn(edit.classCode()).stream().map(place -> place.holder()).distinct().filter(holder -> !known.contains(holder.id()))
                .forEach(holder -> changes.add(new TiedPerson(change, holder, Tie.ENROLLED, edit.at())));
    }
}
