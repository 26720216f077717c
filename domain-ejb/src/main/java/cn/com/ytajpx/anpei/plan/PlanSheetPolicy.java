package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.PlanColumn.NAME;

import cn.com.ytajpx.anpei.sheet.TypedRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges the rows of an uploaded plan: each by itself, against each other, and against what is there already. */
final class PlanSheetPolicy {

    private final int year;
    private final List<TrainingClass> there;
    private final Collection<Venue> venues;
    private final Map<String, Integer> rowOf = new HashMap<>();

    PlanSheetPolicy(int year, List<TrainingClass> there, Collection<Venue> venues) {
        this.year = year;
        this.there = there;
        this.venues = venues;
    }

    PlanDraft judge(List<TypedRow<PlanColumn>> rows) {
        return new PlanDraft(year, rows.stream().map(this::judged).toList());
    }

    private PlanRow judged(TypedRow<PlanColumn> typed) {
        var reader = new PlanRowReader(year, venues, typed);
        var planned = reader.planned().orElse(null);
        var code = planned == null ? "" : planned.code(year);
        var existing = there.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
        var row = new PlanRow(typed, planned, existing);
        reader.row().findings().forEach(found -> row.find(found.column(), found.reason(), found.arguments().toArray()));
        if (planned == null) {
            return row;
        }
        var twice = rowOf.putIfAbsent(code, typed.number());
        if (twice != null) {
            row.find(NAME, PlanReason.CLASS_ROW_TWICE, twice);
        } else if (existing != null && existing.status() != ClassStatus.DRAFT) {
            row.find(NAME, PlanReason.CLASS_PUBLISHED_ALREADY, existing.name());
        } else {
            ClassPolicy.possible(year, planned, List.of(), venues.stream().map(Venue::code).toList()).refusals()
                    .forEach(refusal -> row.find(PlanColumn.ofField(refusal.field()), refusal.reason(), refusal.arguments().toArray()));
        }
        return row;
    }
}
