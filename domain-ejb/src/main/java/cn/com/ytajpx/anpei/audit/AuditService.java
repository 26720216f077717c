package cn.com.ytajpx.anpei.audit;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The trail as administrators and auditors read it. */
@Stateless
@RolesAllowed(Permission.AUDIT_READ)
public class AuditService {

    /** Rows of an exported sheet. */
    public static final int MOST_EXPORTED = 50_000;

    @Inject
    private AuditEntries entries;

    @Inject
    private Event<AuditFact> audit;

    /** @param place where the page begins or ends; empty for the first */
    public AuditPage page(AuditFilter filter, Optional<AuditPlace> place, int most) {
        var found = entries.find(filter, place.orElse(null), most + 1);
        var backwards = place.isPresent() && place.get().backwards();
        var more = found.size() > most;
        var rows = !more ? found : backwards ? found.subList(1, found.size()) : found.subList(0, most);
        if (rows.isEmpty()) {
            return new AuditPage(List.of(), Optional.empty(), Optional.empty());
        }
        var hasNewer = backwards ? more : place.isPresent();
        var hasOlder = backwards || more;
        return new AuditPage(List.copyOf(rows),
                hasNewer ? Optional.of(new AuditPlace(rows.get(0).id(), true)) : Optional.empty(),
                hasOlder ? Optional.of(new AuditPlace(rows.get(rows.size() - 1).id(), false)) : Optional.empty());
    }

    public long count(AuditFilter filter) {
        return entries.count(filter);
    }

    /** The codes of all actions that were ever remembered. */
    public List<String> actions() {
        return entries.actions();
    }

    /** The filtered trail as a sheet, at most {@link #MOST_EXPORTED} rows, the newest first. The export itself is remembered. */
    public void export(AuditFilter filter, OutputStream out, Words words) {
        int rows = AuditSheet.write(out, words, MOST_EXPORTED, place -> page(filter, place, AuditSheet.AT_ONCE));
        audit.fire(new AuditFact("audit.export", "audit", String.valueOf(rows)));
    }
}
