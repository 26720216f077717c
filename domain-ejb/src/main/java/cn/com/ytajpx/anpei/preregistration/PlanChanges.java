package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.plan.AffectedPeople;
import cn.com.ytajpx.anpei.plan.ClassChanged;
import cn.com.ytajpx.anpei.plan.Seats;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;

/**
 * What a change of the plan means for places (R-P4): a cancelled class sets its people free to choose again, added seats go to its
 * waiting list, and whoever is in a class that is moved stays in it. Telling them is not decided here.
 */
@Dependent
class PlanChanges {

    @Inject
    private Seats seats;

    @Inject
    private Preregistrations preregistrations;

    @Inject
    private WaitingList waitingList;

    @Inject
    private Chronicle chronicle;

    @Inject
    private Clock clock;

    void count(@Observes AffectedPeople question) {
        var live = preregistrations.liveIn(question.classCode());
        var seated = (int) live.stream().filter(place -> place.state().holdsSeat()).count();
        add(question, "preregistered", seated);
        add(question, "waiting", live.size() - seated);
    }

    private static void add(AffectedPeople question, String group, int people) {
        if (people > 0) {
            question.add(group, people);
        }
    }

    void follow(@Observes ClassChanged change) {
        seats.hold(change.classCode());
        if (change.cancelled()) {
            preregistrations.liveIn(change.classCode()).forEach(this::cancel);
        } else {
            waitingList.moveUp(change.classCode());
        }
    }

    private void cancel(Preregistration place) {
        if (place.state().holdsSeat()) {
            seats.giveBack(place.trainingClass().code());
        }
        place.end(PreregistrationState.CANCELLED, LocalDateTime.now(clock));
        chronicle.write(place, Deed.CANCEL, "");
    }
}
