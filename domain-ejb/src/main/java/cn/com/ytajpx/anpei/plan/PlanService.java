package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plan as the public may read it: published and cancelled classes, never drafts. */
@Stateless
@PermitAll
public class PlanService {

    @Inject
    private TrainingClasses classes;

    @Inject
    private Clock clock;

    /** This year's classes in the order of annex 1: training first, then retraining, by session. */
    public List<TrainingClass> currentPlan() {
        return planOf(LocalDate.now(clock).getYear());
    }

    public List<TrainingClass> planOf(int year) {
        return classes.publicOf(year);
    }

    public Optional<TrainingClass> classOf(String code) {
        return classes.publicByCode(code);
    }

    /** Several at once, by their codes; a code that no class has is missing. */
    public Map<String, TrainingClass> classesOf(Collection<String> codes) {
        return classes.publicByCodes(codes).stream().collect(Collectors.toMap(TrainingClass::code, Function.identity()));
    }

    public List<Venue> venues() {
        return classes.venues();
    }

    /**
     * Takes the plan of a year as it was published with the notice into an empty database.
     *
     * @return whether there was anything to do
     */
    public boolean takeOver(int year) {
        if (!classes.isEmpty()) {
            return false;
        }
        var venues = PublishedPlan.venues();
        venues.forEach(classes::add);
        Map<String, Venue> byCode = venues.stream().collect(Collectors.toMap(Venue::code, Function.identity()));
        var now = LocalDateTime.now(clock);
        PublishedPlan.of(year).forEach(row -> {
            var published = new TrainingClass(year, row, byCode.get(row.venueCode()), CurrentUser.SYSTEM, now);
            published.publish(CurrentUser.SYSTEM, now);
            classes.add(published);
        });
        return true;
    }
}
