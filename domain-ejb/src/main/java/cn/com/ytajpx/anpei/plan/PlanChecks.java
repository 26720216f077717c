package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.LintRule.*;
import static java.util.stream.Collectors.groupingBy;

import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules that look at the plan as a whole; each is a method that finds any number of things. */
final class PlanChecks {

    /** So many retraining classes with one deadline, and at least half of all, are many. */
    static final int MANY = 3;

    private static final int MONTHS = 12;
    private static final Pattern EXAM = Pattern.compile("exam|考试|考核", Pattern.CASE_INSENSITIVE);

    private final List<TrainingClass> plan;
    private final List<TrainingClass> retraining;

    PlanChecks(List<TrainingClass> plan) {
        this.plan = plan;
        this.retraining = plan.stream().filter(one -> one.kind() == ClassKind.RETRAINING).toList();
    }

    /** @param prices names of everything that is charged for */
    Stream<LintFinding> all(Collection<String> prices) {
        return plan.isEmpty() ? Stream.empty()
                : Stream.of(monthsUnserved(), venueTwice(), monthTwice(), deadlineShared(), seatsUnknown(), examFee(prices), examSessionsMissing())
                        .flatMap(found -> found);
    }

    private Stream<LintFinding> monthsUnserved() {
        var unserved = IntStream.rangeClosed(1, MONTHS).filter(month -> serving(month).isEmpty()).mapToObj(Month::of).toList();
        return unserved.isEmpty() ? Stream.empty() : Stream.of(LintFinding.of(MONTHS_UNSERVED, List.of(), unserved));
    }

    private Stream<LintFinding> monthTwice() {
        return IntStream.rangeClosed(1, MONTHS).filter(month -> serving(month).size() > 1)
                .mapToObj(month -> LintFinding.of(MONTH_TWICE, serving(month), List.of(Month.of(month))));
    }

    private List<TrainingClass> serving(int month) {
        return retraining.stream().filter(one -> one.expiryMonths().contains(month)).toList();
    }

    private Stream<LintFinding> venueTwice() {
        return IntStream.range(0, plan.size()).boxed().flatMap(first -> plan.stream().skip(first + 1L)
                .filter(second -> second.venue().code().equals(plan.get(first).venue().code()))
                .flatMap(second -> together(plan.get(first), second)));
    }

    private static Stream<LintFinding> together(TrainingClass one, TrainingClass other) {
        var from = Stream.of(one, other).map(each -> each.study().opens()).max(Comparator.naturalOrder()).orElseThrow();
        var to = Stream.of(one, other).map(each -> each.study().closes()).min(Comparator.naturalOrder()).orElseThrow();
        return to.isBefore(from) ? Stream.empty() : Stream.of(LintFinding.of(VENUE_TWICE, List.of(one, other), one.venue().name(), from, to));
    }

    private Stream<LintFinding> deadlineShared() {
        return retraining.stream().collect(groupingBy(TrainingClass::centreDeadline, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .filter(shared -> shared.getValue().size() >= MANY && shared.getValue().size() * 2 >= retraining.size())
                .map(shared -> LintFinding.of(DEADLINE_SHARED, shared.getValue(), shared.getValue().size(), retraining.size(), shared.getKey()));
    }

    private Stream<LintFinding> seatsUnknown() {
        var unknown = plan.stream().filter(one -> one.capacity().isEmpty() && one.venue().roomSeats().isEmpty()).toList();
        return unknown.isEmpty() ? Stream.empty() : Stream.of(LintFinding.of(SEATS_UNKNOWN, List.of(),
                unknown.stream().map(one -> one.venue().name()).distinct().toList()));
    }

    private static Stream<LintFinding> examFee(Collection<String> prices) {
        return prices.stream().filter(price -> EXAM.matcher(price).find()).map(price -> LintFinding.of(EXAM_FEE, List.of(), price));
    }

    /** A plan has no place for exam sessions yet, as annex 1 has none. */
    private static Stream<LintFinding> examSessionsMissing() {
        return Stream.of(LintFinding.of(EXAM_SESSIONS_MISSING, List.of()));
    }
}
