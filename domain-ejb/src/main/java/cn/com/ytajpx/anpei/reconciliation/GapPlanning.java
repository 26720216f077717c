package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.calendar.WorkingDays;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Plans the gap reminders (R-R4), slice by slice, for the daily job: {@link #work} says what is due, {@link #plan} writes one
 * slice in one transaction. Killed anywhere and run again, it writes what is missing and nothing twice. The job console asks for
 * the permission to run it; no page calls this.
 */
@Stateless
@PermitAll
public class GapPlanning {

    /** Certificates that end later than this have no class yet. */
    private static final int FARTHEST_DAYS = 400;

    /** Where no class serves the month, the last possible one is named if it leaves no more than this: another would come too late. */
    private static final int MOST_SLACK_DAYS = 90;

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    PlanService plan;

    @Inject
    AdviceService advice;

    @Inject
    WorkingDays workingDays;

    @Inject
    GapPlanner planner;

    @Inject
    Clock clock;

    /**
     * The newest reminder due of every class, whatever day it was due on.
     *
     * @param asOf the day to plan for, today or earlier
     * @throws Refused if {@code asOf} is in the future: reminders would go out too early
     */
    public List<GapSlice> work(LocalDate asOf) {
        var today = LocalDate.now(clock);
        if (asOf.isAfter(today)) {
            throw new Refused(Refusal.at("asOf", RosterReason.GAP_DAY_IN_FUTURE, asOf, today));
        }
        var schedule = new GapSchedule(workingDays.calendar(), GapPace.USUAL);
        var recommended = new Recommended(asOf);
        return Stream.of(asOf.getYear(), asOf.getYear() + 1).flatMap(year -> plan.planOf(year).stream())
                .filter(each -> each.status() == ClassStatus.PUBLISHED)
                .flatMap(each -> Stream.concat(ofWindow(schedule, each, asOf), ofDeadline(schedule, each, asOf, recommended)))
                .filter(slice -> !slice.usefulTo().isBefore(today)).toList();
    }

    /** How many lack this reminder. */
    public long people(GapSlice slice) {
        return planner.people(slice, LocalDate.now(clock));
    }

    /**
     * Writes the reminders of a slice with their messages, all or none.
     *
     * @return how many people were reminded
     */
    public int plan(GapSlice slice) {
        return planner.plan(slice, LocalDate.now(clock));
    }

    private static Stream<GapSlice> ofWindow(GapSchedule schedule, TrainingClass one, LocalDate asOf) {
        return schedule.newestDue(one.bookingWindow(), asOf).map(due -> new GapSlice(one, due, Set.of())).stream();
    }

    private static Stream<GapSlice> ofDeadline(GapSchedule schedule, TrainingClass one, LocalDate asOf, Recommended recommended) {
        return schedule.newestDueBefore(one.centreDeadline(), asOf)
                .flatMap(due -> recommended.lastValidDays(one).map(days -> new GapSlice(one, due, days))).stream();
    }

    /** For whom which class is recommended; asked once, and only if some deadline is near. */
    private final class Recommended {

        private final LocalDate asOf;
        private Map<String, Set<LocalDate>> byClass;

        Recommended(LocalDate asOf) {
            this.asOf = asOf;
        }

        Optional<Set<LocalDate>> lastValidDays(TrainingClass one) {
            if (byClass == null) {
                byClass = new HashMap<>();
                var advisor = advice.on(asOf);
                expiryDays().forEach(day -> advisor.advise(asOf, Optional.of(day)).best()
                        .filter(best -> best.label() == AdviceLabel.RECOMMENDED || best.slackDays() <= MOST_SLACK_DAYS)
                        .ifPresent(best -> byClass.computeIfAbsent(best.trainingClass().code(), code -> new TreeSet<>()).add(day)));
            }
            return Optional.ofNullable(byClass.get(one.code()));
        }

        private List<LocalDate> expiryDays() {
            var days = new ArrayList<LocalDate>();
            for (Object day : em.createNativeQuery("""
                            select distinct last_valid_day from certificate where last_valid_day between ?1 and ?2 and successor_id is null""")
                    .setParameter(1, asOf).setParameter(2, asOf.plusDays(FARTHEST_DAYS)).getResultList()) {
                days.add(((Date) day).toLocalDate());
            }
            return days;
        }
    }
}
