package cn.com.ytajpx.anpei.reconciliation;

import java.util.List;

/** A year between the two systems; classes in the order of annex 1. */
public record Overview(int planYear, List<ClassOverview> classes) {

    public Overview {
        classes = List.copyOf(classes);
    }

    public long of(FiveList list) {
        return classes.stream().mapToLong(each -> each.of(list)).sum();
    }

    public long all() {
        return classes.stream().mapToLong(ClassOverview::all).sum();
    }

    /** Whether any roster is in force. */
    public boolean withRoster() {
        return classes.stream().anyMatch(each -> each.roster().isPresent());
    }
}
