package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.reconciliation.RosterImport;
import cn.com.ytajpx.anpei.web.sheet.ImportList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where a roster is brought, and the list of those before. */
@Named
@RequestScoped
public class RostersView extends ImportList<RosterImport> {

    static final String PATH = "/staff/reconciliation/rosters";

    @Inject
    private RosterDesk desk;

    @Inject
    private Clock clock;

    @Override
    protected List<RosterImport> newest(int first, int most) {
        return desk.newest(first, most);
    }

    public int getYear() {
        return LocalDate.now(clock).getYear();
    }
}
