package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.reconciliation.RosterImport;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Where a roster is brought, and the list of those before. */
@Named
@RequestScoped
public class RostersView {

    static final String PATH = "/staff/reconciliation/rosters";

    private static final int ROWS = 50;

    @Inject
    private RosterDesk desk;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "first")
    private Integer first;

    private List<RosterImport> rosters;

    /** The newest first. */
    public List<RosterImport> getRosters() {
        if (rosters == null) {
            rosters = desk.newest(getFirst(), ROWS + 1);
        }
        return rosters.subList(0, Math.min(ROWS, rosters.size()));
    }

    public int getYear() {
        return LocalDate.now(clock).getYear();
    }

    public int getFirst() {
        return first == null || first < 0 ? 0 : first;
    }

    public boolean isMore() {
        return getRosters() != null && rosters.size() > ROWS;
    }

    public int getNext() {
        return getFirst() + ROWS;
    }
}
