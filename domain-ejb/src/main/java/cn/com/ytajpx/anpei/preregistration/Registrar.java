package cn.com.ytajpx.anpei.preregistration;

import static cn.com.ytajpx.anpei.preregistration.PreregistrationReason.*;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.employer.Workforce;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.Seats;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Does what the doors are asked for: load, hold the class, judge, take the seat, write it down. */
@Dependent
class Registrar {

    @Inject
    private PlanService plan;

    @Inject
    private People people;

    @Inject
    private AdviceService advice;

    @Inject
    private Seats seats;

    @Inject
    private Preregistrations preregistrations;

    @Inject
    private WaitingList waitingList;

    @Inject
    private Chronicle chronicle;

    @Inject
    private Workforce workforce;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** A seat, or where the class is full, a place in its line. */
    Preregistration register(Order order, String classCode) {
        seats.hold(classCode);
        var wanted = found(classCode);
        var wish = wish(order, wanted, preregistrations.live(order.holder().id(), wanted.planYear(), wanted.kind())
                .map(live -> live.trainingClass().name()).orElse(null));
        PreregistrationPolicy.judge(wish).orRefuse();
        var now = LocalDateTime.now(clock);
        var place = new Preregistration(order, workforce.ofHolder(order.holder().id()), user.displayName(), now);
        place.enter(wish, seat(wish), order.reason(), now);
        preregistrations.add(place);
        chronicle.write(place, Deed.REGISTER, order.reason());
        return place;
    }

    /** To another class of the same kind, in one step (R-R2). Whoever has a seat keeps it unless the other class has one. */
    Preregistration move(Preregistration place, Order order, String classCode) {
        var from = place.trainingClass();
        seats.hold(from.code(), classCode);
        var wanted = found(classCode);
        PreregistrationPolicy.changeable(place, LocalDate.now(clock)).orRefuse();
        if (wanted.code().equals(from.code())) {
            throw new Refused(Refusal.of(CLASS_IS_THE_SAME, from.name()));
        }
        if (wanted.kind() != place.kind()) {
            throw new Refused(Refusal.of(CLASS_OF_OTHER_KIND, wanted.name(), from.name()));
        }
        var wish = wish(order, wanted, null);
        PreregistrationPolicy.judge(wish).orRefuse();
        var hadSeat = place.state().holdsSeat();
        var seat = hadSeat ? seats.take(classCode) : seat(wish);
        if (!seat && hadSeat) {
            throw new Refused(Refusal.of(CLASS_FULL_NOT_MOVED, wanted.name(), from.name()));
        }
        place.enter(wish, seat, order.reason(), LocalDateTime.now(clock));
        preregistrations.flush();
        chronicle.write(place, Deed.MOVE, order.reason());
        leave(from, hadSeat);
        return place;
    }

    void withdraw(Preregistration place, String note) {
        seats.hold(place.trainingClass().code());
        PreregistrationPolicy.changeable(place, LocalDate.now(clock)).orRefuse();
        var hadSeat = place.state().holdsSeat();
        place.end(PreregistrationState.WITHDRAWN, LocalDateTime.now(clock));
        preregistrations.flush();
        chronicle.write(place, Deed.WITHDRAW, note);
        leave(place.trainingClass(), hadSeat);
    }

    /** Whether there was one; nobody gets into a line without having been told. */
    private boolean seat(Wish wish) {
        var taken = seats.take(wish.trainingClass().code());
        if (!taken && !wish.warningRead()) {
            throw new Refused(Refusal.at("warningRead", RISK_WARNING_UNREAD));
        }
        return taken;
    }

    /** As if it were asked for now: nothing is taken or written. */
    Wish wish(Order order, TrainingClass wanted, String alreadyIn) {
        return new Wish(wanted, advice.advise(order.about().map(Certificate::lastValidDay)), others(order), order.entrance(), order.by().warningRead(),
                alreadyIn);
    }

    private List<LocalDate> others(Order order) {
        return people.currentOf(List.of(order.holder().id())).stream()
                .filter(each -> !each.id().equals(order.about().map(Certificate::id).orElse(null))).map(Certificate::lastValidDay).toList();
    }

    TrainingClass found(String classCode) {
        return plan.classOf(classCode).orElseThrow(() -> new Refused(Refusal.of(CLASS_UNKNOWN)));
    }

    private void leave(TrainingClass left, boolean hadSeat) {
        if (hadSeat) {
            seats.giveBack(left.code());
            waitingList.moveUp(left.code());
        }
    }
}
