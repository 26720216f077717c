package cn.com.ytajpx.anpei.web.trainee;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.preregistration.OwnPreregistration;
import cn.com.ytajpx.anpei.preregistration.Phase;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import cn.com.ytajpx.anpei.web.plan.Classes;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** How a place in a class is put into words and colours, on every page that shows one. */
@Named
@RequestScoped
public class Places {

    @Inject
    private OwnPreregistration own;

    @Inject
    private Classes classes;

    @Inject
    private Days days;

    @Inject
    private Words words;

    public String tone(PreregistrationState state) {
        return switch (state) {
            case REGISTERED -> "done";
            case WAITING, LATE -> "soon";
            case CANCELLED -> "void";
            case WITHDRAWN -> "";
        };
    }

    /** The one sentence: what, and until when. */
    public String sentence(Preregistration place) {
        var named = place.trainingClass();
        return place.state() == PreregistrationState.WAITING
                ? words.text("place.waiting", classes.name(named), own.placeInLine(place).orElse(1))
                : words.text("place." + phase(place), classes.name(named), days.say(named.bookingWindow().opens()),
                        days.say(named.bookingWindow().closes()), days.say(named.checkIn().on()));
    }

    /** How it is done, and what it depends on. */
    public String how(Preregistration place) {
        return words.text(place.state() == PreregistrationState.WAITING ? "place.how-waiting"
                : place.state() == PreregistrationState.LATE ? "place.how-late" : "place.how-" + phase(place));
    }

    /** The last day on which what comes next can be done; {@code null} where no day presses. */
    public LocalDate until(Preregistration place) {
        return switch (phase(place)) {
            case BOOKING_AHEAD, BOOKING_OPEN -> place.trainingClass().bookingWindow().closes();
            case CHECK_IN_AHEAD -> place.trainingClass().checkIn().on();
            case BEGUN -> null;
        };
    }

    /** Whether it can still be moved or given up by the person. */
    public boolean changeable(Preregistration place) {
        return place.state().live() && phase(place) != Phase.BEGUN;
    }

    private Phase phase(Preregistration place) {
        return place.phaseOn(days.getToday());
    }
}
