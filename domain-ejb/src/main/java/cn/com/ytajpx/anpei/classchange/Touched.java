package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.preregistration.Enrolled;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a change touches when it is sent: those who were in the class at one of its edits and still are (or were until it was
 * cancelled), and those whom a reminder named it to, unless they have a place in another class of its kind.
 */
@ApplicationScoped
class Touched {

    @Inject
    private ClassChanges changes;

    @Inject
    private Enrolled enrolled;

    @Inject
    private People people;

    @Inject
    private Event<RemindedOfClass> reminded;

    void settle(ClassChange change, LocalDateTime now) {
        var tied = changes.holders(change.id());
        if (!change.cancelled()) {
            var left = new HashSet<>(tied);
            left.removeAll(enrolled.liveIn(change.classCode()).stream().map(place -> place.holder().id()).collect(Collectors.toSet()));
            changes.forget(change.id(), left);
            tied = changes.holders(change.id());
        }
        for (var holder : reminded(change, tied)) {
            people.find(holder).ifPresent(person -> changes.add(new TiedPerson(change, person, Tie.REMINDED, now)));
        }
    }

    private Set<Long> reminded(ClassChange change, Set<Long> tied) {
        var question = new RemindedOfClass(change.classCode());
        reminded.fire(question);
        var holders = new HashSet<>(question.holders());
        holders.removeAll(tied);
        var placed = enrolled.liveOf(holders, change.after().planYear()).entrySet().stream()
                .filter(entry -> entry.getValue().stream().map(Preregistration::kind).anyMatch(change.after().kind()::equals))
                .map(entry -> entry.getKey()).collect(Collectors.toSet());
        holders.removeAll(placed);
        return holders;
    }
}
