package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.sheet.Finding;
import cn.com.ytajpx.anpei.sheet.JudgedRow;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import cn.com.ytajpx.anpei.sheet.TypedText;
import java.util.List;

/** A row of an uploaded annex 1: what stands in it, what it was understood as, what is wrong at which cell. */
public final class PlanRow extends JudgedRow<PlanColumn> {

    private final TrainingClass there;
    private final PlannedClass planned;

    /**
     * @param planned {@code null} where a cell could not be understood
     * @param there   the draft that it replaces; {@code null} for a new class
     */
    PlanRow(TypedRow<PlanColumn> typed, PlannedClass planned, TrainingClass there) {
        super(typed);
        this.planned = planned;
        this.there = there;
    }

    PlannedClass planned() {
        return planned;
    }

    /** Whether it replaces a draft, or adds one. */
    public boolean replaces() {
        return there != null;
    }

    public String cell(PlanColumn column) {
        return TypedText.read(PlanColumn.class, kept(), false).getOrDefault(column, "");
    }

    public List<Finding<PlanColumn>> findingsAt(PlanColumn column) {
        return findings().stream().filter(finding -> finding.column() == column).toList();
    }

    String kept() {
        return TypedText.written(typed());
    }
}
