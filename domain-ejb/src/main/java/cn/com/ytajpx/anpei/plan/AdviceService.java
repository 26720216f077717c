package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.calendar.WorkingDays;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** 我该报哪一班 (R-C4): advice on the published plan with today's settings. */
@Stateless
@PermitAll
public class AdviceService {

    @Inject
    private TrainingClasses classes;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Leads leads;

    @Inject
    private Clock clock;

    /** @param lastValidDay empty for no certificate */
    public Advice advise(Optional<LocalDate> lastValidDay) {
        return advise(LocalDate.now(clock), lastValidDay);
    }

    /** As of another day, for reminders. */
    public Advice advise(LocalDate today, Optional<LocalDate> lastValidDay) {
        return on(today).advise(today, lastValidDay);
    }

    /** The advice of one day, to be asked many times. */
    public ClassAdvice on(LocalDate today) {
        var offered = classes.publishedFrom(today.getYear()).stream()
                .map(each -> new OfferedClass(each, each.seatsLeft())).toList();
        return new ClassAdvice(offered, workingDays.calendar(), leads.on(today));
    }
}
