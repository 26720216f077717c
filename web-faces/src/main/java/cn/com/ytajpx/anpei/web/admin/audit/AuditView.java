package cn.com.ytajpx.anpei.web.admin.audit;

import cn.com.ytajpx.anpei.audit.AuditEntry;
import cn.com.ytajpx.anpei.audit.AuditFilter;
import cn.com.ytajpx.anpei.audit.AuditPage;
import cn.com.ytajpx.anpei.audit.AuditPlace;
import cn.com.ytajpx.anpei.audit.AuditService;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The trail: what is searched for stands in the address, so that every list can be linked. */
@Named
@RequestScoped
public class AuditView {

    private static final int ROWS = 50;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Inject
    private AuditService trail;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private AuditAddress address;
    private AuditPage page;
    private List<Action> actions;

    public void read() {
        try {
            address = AuditAddress.of(request);
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        page = trail.page(address.filter(), address.place(), ROWS);
    }

    public List<AuditEntry> getEntries() {
        return page.entries();
    }

    public long getCount() {
        return trail.count(address.filter());
    }

    public AuditFilter getFilter() {
        return address.filter();
    }

    public boolean isFiltered() {
        return !address.filter().equals(AuditFilter.ALL);
    }

    /** To the second: 2024-03-01 09:05:07. */
    public String time(AuditEntry entry) {
        return SECONDS.format(entry.happenedAt());
    }

    public String action(AuditEntry entry) {
        return words.text("audit." + entry.action());
    }

    /** The same search for this very subject. */
    public String subjectAddress(AuditEntry entry) {
        return "/admin/audit" + new AuditAddress(new AuditFilter(null, null, "", "", entry.subject(), ""), Optional.empty()).query();
    }

    /** Whatever was ever remembered, in the order of its words. */
    public List<Action> getActions() {
        if (actions == null) {
            actions = trail.actions().stream().map(code -> new Action(code, words.text("audit." + code)))
                    .sorted(Comparator.comparing(Action::code)).toList();
        }
        return actions;
    }

    public String getNewer() {
        return addressOf(page.newer());
    }

    public String getOlder() {
        return addressOf(page.older());
    }

    public String getExport() {
        return "/admin/files/audit.xlsx" + address.query();
    }

    private String addressOf(Optional<AuditPlace> place) {
        return place.map(at -> "/admin/audit" + address.at(at)).orElse("");
    }

    /** A code and what it is called. */
    public record Action(String code, String name) {
    }
}
