package cn.com.ytajpx.anpei.plan;

import java.util.List;

/** A change to a published class before it is saved: what it was, what it would be, and whom that touches. */
public record IntendedChange(ClassFacts before, ClassFacts after, List<AffectedPeople.Group> affected) {

    public IntendedChange {
        affected = List.copyOf(affected);
    }

    public List<FactDifference> differences() {
        return before.differences(after);
    }
}
