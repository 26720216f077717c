package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Holds a wanted class against the plan and the venues that there are. */
@ApplicationScoped
class PlannedClasses {

    @Inject
    private TrainingClasses classes;

    /** @param code of the class that is edited; "" for a new one */
    Decision judge(int year, PlannedClass row, String code) {
        var others = classes.allOf(year).stream().filter(each -> !each.code().equals(code)).toList();
        return PlanPolicy.year(year).and(ClassPolicy.possible(year, row, others, classes.venues().stream().map(Venue::code).toList()));
    }

    /** @throws Refused if there is none of this code */
    TrainingClass locked(String code) {
        return classes.locked(code).orElseThrow(() -> new Refused(Refusal.of(PlanReason.CLASS_NOT_FOUND, code)));
    }

    /** Of a row that was judged. */
    Venue venue(PlannedClass row) {
        return classes.venues().stream().filter(venue -> venue.code().equals(row.venueCode())).findFirst().orElseThrow();
    }
}
