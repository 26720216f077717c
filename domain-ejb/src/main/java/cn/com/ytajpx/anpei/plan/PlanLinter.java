package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.calendar.UnknownYear;
import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a year's plan as a careful colleague would before it is published, and says what will make trouble. Pure. Cancelled
 * classes are left out; nothing it finds forbids anything ({@link ClassPolicy} does that).
 */
final class PlanLinter {

    private static final Comparator<LintFinding> WEIGHTIEST_FIRST = Comparator.comparing(LintFinding::severity).thenComparing(LintFinding::rule);

    private final WorkingDayCalendar calendar;
    private final AdviceLeads leads;
    private final Collection<String> prices;

    /** @param prices names of everything that is charged for */
    PlanLinter(WorkingDayCalendar calendar, AdviceLeads leads, Collection<String> prices) {
        this.calendar = calendar;
        this.leads = leads;
        this.prices = List.copyOf(prices);
    }

    /** The weightiest first; of one rule in the order of the plan. */
    List<LintFinding> findings(int year, List<TrainingClass> classes) {
        var plan = classes.stream().filter(one -> one.status() != ClassStatus.CANCELLED).toList();
        if (!calendar.knows(year)) {
            return List.of(missing(year));
        }
        return Stream.concat(plan.stream().flatMap(this::ofOne), new PlanChecks(plan).all(prices)).distinct().sorted(WEIGHTIEST_FIRST).toList();
    }

    private Stream<LintFinding> ofOne(TrainingClass one) {
        try {
            return new ClassChecks(calendar, leads).of(one).toList().stream();
        } catch (UnknownYear unknown) {
            return Stream.of(missing(unknown.year()));
        }
    }

    private static LintFinding missing(int year) {
        return new LintFinding(LintRule.CALENDAR_MISSING, List.of(), List.of(String.valueOf(year)));
    }
}
