package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.classchange.ClassChangeSettled;
import cn.com.ytajpx.anpei.classchange.RemindedOfClass;
import cn.com.ytajpx.anpei.plan.AffectedPeople;
import cn.com.ytajpx.anpei.plan.ClassChanged;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What a change of a class means for reminders that name it (R-P4). At the edit what still waits is held back, for it carries the
 * old dates. When the edits have come to rest, reminders of which nothing has gone out are planned anew; of the others the
 * correction tells, or, where the edits undid each other, what was held back goes out after all.
 */
@Dependent
class ChangedClasses {

    @Inject
    private NamedClass named;

    @Inject
    private ReminderPlanning planning;

    @Inject
    private Clock clock;

    void count(@Observes AffectedPeople question) {
        question.add("reminded", named.told(question.classCode(), LocalDate.now(clock)).size());
    }

    void name(@Observes RemindedOfClass question) {
        named.told(question.classCode(), LocalDate.now(clock)).forEach(question::add);
    }

    void holdBack(@Observes ClassChanged edit) {
        named.holdBack(edit.classCode(), LocalDateTime.now(clock));
    }

    void armAnew(@Observes ClassChangeSettled settled) {
        var now = LocalDateTime.now(clock);
        if (settled.told()) {
            var slices = named.takeBack(settled.classCode(), now);
            planning.plan(slices);
        } else {
            named.letGo(settled.classCode(), now);
        }
    }
}
