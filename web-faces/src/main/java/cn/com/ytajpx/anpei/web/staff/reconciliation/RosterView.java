package cn.com.ytajpx.anpei.web.staff.reconciliation;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.reconciliation.BookingState;
import cn.com.ytajpx.anpei.reconciliation.RosterColumn;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.reconciliation.RosterImport;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.ImportStatus;
import cn.com.ytajpx.anpei.sheet.ShownRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import cn.com.ytajpx.anpei.web.sheet.ImportPreview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One roster: its preview, the choice, the result, the undo. */
@Named
@RequestScoped
public class RosterView extends ImportPreview<RosterImport, RosterColumn> {

    @Inject
    private RosterDesk desk;

    @Inject
    private Words words;

    public RosterView() {
        super(RostersView.PATH, RosterColumn.class);
    }

    @Override
    protected RosterImport find(long id) {
        return desk.find(id);
    }

    @Override
    protected List<ShownRow<RosterColumn>> rows(long id, Set<Verdict> verdicts, int afterRow, int most) {
        return desk.rows(id, verdicts, afterRow, most);
    }

    /** A roster says how things stand now: nothing in it is known before. */
    @Override
    public Set<Verdict> getVerdicts() {
        return EnumSet.of(Verdict.GOOD, Verdict.WARNED, Verdict.BAD);
    }

    /** Those that were thrown away have none any more. */
    @Override
    public boolean isWithRows() {
        return getSheet() != null && getSheet().status() != ImportStatus.DISCARDED;
    }

    @Override
    protected String understood(RosterColumn column, String text) {
        return column == RosterColumn.STATE ? words.text(BookingState.valueOf(text)) : text;
    }

    @Override
    protected void store(long id, ImportChoice choice) {
        desk.store(id, choice);
    }

    @Override
    protected void discard(long id) {
        desk.discard(id);
    }

    public void undo() {
        then(() -> desk.undo(getSheet().id()));
    }
}
