package cn.com.ytajpx.anpei.plan;

import java.util.List;
import java.util.stream.Collectors;

/** An uploaded plan as it was judged, before anything takes effect. */
public record PlanDraft(int year, List<PlanRow> rows) {

    public PlanDraft {
        rows = List.copyOf(rows);
    }

    public boolean good() {
        return bad() == 0;
    }

    public long bad() {
        return rows.stream().filter(PlanRow::bad).count();
    }

    public long added() {
        return rows.stream().filter(row -> !row.bad() && !row.replaces()).count();
    }

    public long replaced() {
        return rows.stream().filter(row -> !row.bad() && row.replaces()).count();
    }

    /** To be handed back when it is to take effect. */
    public String kept() {
        return rows.stream().map(PlanRow::kept).collect(Collectors.joining("\n"));
    }
}
