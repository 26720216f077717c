package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.Tracking;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** The record of changes for those who plan: what waits, what was told to whom, and what became of it. */
@Stateless
@RolesAllowed(Permission.PLAN_EDIT)
public class ClassChangeDesk {

    /** Rows of an exported sheet. */
    public static final int MOST_EXPORTED = 50_000;

    @Inject
    private ClassChanges changes;

    @Inject
    private Tracking tracking;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** The newest first, from {@code first} (counted from 0), at most {@code most}. */
    public List<ClassChange> changes(ClassChangeStatus status, int first, int most) {
        return changes.list(status, first, most);
    }

    /** @param status {@code null} for any */
    public long count(ClassChangeStatus status) {
        return changes.count(status);
    }

    /** @throws Refused if there is none of that id */
    public ClassChange change(long id) {
        return changes.find(id).orElseThrow(() -> new Refused(Refusal.of(ClassChangeReason.CLASS_CHANGE_NOT_FOUND)));
    }

    /** The edits it gathered, the first one first. */
    public List<ClassEdit> edits(long id) {
        return changes.edits(id);
    }

    public PeopleCount people(long id) {
        return changes.peopleCount(id);
    }

    /** Whom nothing reaches first, then by name. */
    public List<ToldPerson> people(long id, int first, int most) {
        var tracks = tracking.of(TiedPerson.prefix(id)).stream().collect(Collectors.groupingBy(Tracking.Track::key));
        return changes.people(id, first, most).stream().map(person -> new ToldPerson(person.holder().name(), person.holder().employerName().orElse(""),
                person.tie(), person.toldAt(), tracks.getOrDefault(person.dedupeKey(), List.of()))).toList();
    }

    /** Who was told, as a sheet; at most {@value #MOST_EXPORTED} people. */
    public void export(long id, OutputStream out, Words words) {
        var change = change(id);
        ToldSheet.write(out, words, people(id, 0, MOST_EXPORTED));
        audit.fire(new AuditFact("class-change.export", "class/" + change.classCode(), change.className()));
    }

    /** Waits no longer: the next run of the job tells people. */
    public void sendNow(long id) {
        var change = changes.locked(id).orElseThrow(() -> new Refused(Refusal.of(ClassChangeReason.CLASS_CHANGE_NOT_FOUND)));
        if (!change.waiting()) {
            throw new Refused(Refusal.of(ClassChangeReason.CLASS_CHANGE_NOT_WAITING));
        }
        change.sendNow(LocalDateTime.now(clock));
        audit.fire(new AuditFact("class-change.send-now", "class/" + change.classCode(), change.className()));
    }
}
