package cn.com.ytajpx.anpei.plan;

import java.util.List;

/**
 * Something the check of a plan found.
 *
 * @param classes   codes of those it is about, in the order of the plan; empty for the plan as a whole
 * @param arguments as {@link LintRule} says: numbers, words, days, and lists of days or months
 */
public record LintFinding(LintRule rule, List<String> classes, List<Object> arguments) {

    public LintFinding {
        classes = List.copyOf(classes);
        arguments = List.copyOf(arguments);
    }

    static LintFinding of(LintRule rule, TrainingClass one, Object... arguments) {
        return new LintFinding(rule, List.of(one.code()), List.of(arguments));
    }

    static LintFinding of(LintRule rule, List<TrainingClass> classes, Object... arguments) {
        return new LintFinding(rule, classes.stream().map(TrainingClass::code).toList(), List.of(arguments));
    }

    public LintSeverity severity() {
        return rule.severity();
    }
}
