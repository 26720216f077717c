package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people would be told if the job ran. */
@Dependent
class Forecast {

    @Inject
    AdviceService advice;

    @Inject
    PlanService plan;

    /** Advice is asked for only if somebody would be told of it. */
    List<WouldGet> of(List<DueRow> rows, LocalDate asOf) {
        if (rows.stream().noneMatch(DueRow::isForNextRun)) {
            return rows.stream().map(WouldGet::nothing).toList();
        }
        var advisor = advice.on(asOf);
        return rows.stream().map(row -> text(row, asOf, advisor)
                .map(text -> new WouldGet(row, Optional.of(text.code()), text.named())).orElseGet(() -> WouldGet.nothing(row))).toList();
    }

    /** Empty for somebody who would get none. */
    Optional<ReminderText> text(DueRow row, LocalDate asOf) {
        return text(row, asOf, advice.on(asOf));
    }

    /** By code, all that the people would be told of or have been; without those the plan no longer has. */
    Map<String, TrainingClass> classes(List<WouldGet> rows) {
        var classes = new HashMap<String, TrainingClass>();
        rows.forEach(row -> row.named().ifPresent(one -> classes.put(one.code(), one)));
        var others = rows.stream().map(row -> row.due().classCode()).filter(code -> code != null && !classes.containsKey(code))
                .collect(Collectors.toSet());
        classes.putAll(plan.classesOf(others));
        return classes;
    }

    private static Optional<ReminderText> text(DueRow row, LocalDate asOf, ClassAdvice advisor) {
        return Optional.of(row).filter(DueRow::isForNextRun)
                .map(one -> ReminderText.of(new Slice(one.lastValidDay(), one.distance(), asOf, false), asOf, advisor));
    }
}
