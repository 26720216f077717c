package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.plan.Seats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A freed seat goes to the first in line, never to the public (R-B4). Whoever calls this holds the class ({@link Seats#hold}). */
@Dependent
class WaitingList {

    @Inject
    private Seats seats;

    @Inject
    private Preregistrations preregistrations;

    @Inject
    private Chronicle chronicle;

    @Inject
    private Clock clock;

    /** Moves up as many as there are seats; once the province books no more, nobody. */
    void moveUp(String classCode) {
        for (var first : preregistrations.waitingIn(classCode)) {
            if (first.trainingClass().bookingWindow().closedBy(LocalDate.now(clock)) || !seats.take(classCode)) {
                return;
            }
            first.seated(LocalDateTime.now(clock));
            chronicle.write(first, Deed.SEAT, "");
        }
    }
}
