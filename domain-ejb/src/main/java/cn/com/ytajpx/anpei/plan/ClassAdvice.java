package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.AdviceLabel.*;
import static cn.com.ytajpx.anpei.plan.AdviceReason.*;

import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which class a person needs (R-C1…R-C4; notice, item 1: the month is the centre's wish, the day decides). Pure: it asks
 * only the plan, the working days and the leads.
 */
public final class ClassAdvice {

    private static final Comparator<AdvisedClass> BY_LABEL_THEN_SLACK = Comparator.comparing(AdvisedClass::label)
            .thenComparing(AdvisedClass::slackDays, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(advised -> advised.trainingClass().study().opens())
            .thenComparing(advised -> advised.trainingClass().code());

    private final List<OfferedClass> plan;
    private final WorkingDayCalendar calendar;
    private final AdviceLeads leads;

    public ClassAdvice(List<OfferedClass> plan, WorkingDayCalendar calendar, AdviceLeads leads) {
        this.plan = List.copyOf(plan);
        this.calendar = calendar;
        this.leads = leads;
    }

    /**
     * @param today        the day of asking; the last valid day itself still counts as valid (R-C1)
     * @param lastValidDay empty for no certificate
     */
    public Advice advise(LocalDate today, Optional<LocalDate> lastValidDay) {
        var held = lastValidDay.filter(day -> !today.isAfter(day));
        var labelled = held.map(day -> retraining(today, day)).orElseGet(() -> training(today));
        return new Advice(today, lastValidDay.orElse(null), labelled.stream().sorted(BY_LABEL_THEN_SLACK).toList());
    }

    private List<AdvisedClass> retraining(LocalDate today, LocalDate lastValidDay) {
        var mostSlack = ofKind(ClassKind.RETRAINING)
                .map(offered -> new Candidate(offered, today, lastValidDay))
                .filter(Candidate::fitsAndIsSafe)
                .max(Comparator.comparing(Candidate::slack)
                        .thenComparing(candidate -> candidate.trainingClass().code(), Comparator.reverseOrder()))
                .map(Candidate::trainingClass);
        return ofKind(ClassKind.RETRAINING)
                .map(offered -> new Candidate(offered, today, lastValidDay))
                .map(candidate -> candidate.advised(mostSlack))
                .toList();
    }

    private List<AdvisedClass> training(LocalDate today) {
        var earliest = ofKind(ClassKind.TRAINING).filter(offered -> !offered.full()).map(OfferedClass::trainingClass)
                .filter(each -> !each.bookingWindow().closedBy(today))
                .min(Comparator.comparing(each -> each.study().opens()));
        return ofKind(ClassKind.TRAINING).map(offered -> {
            var each = offered.trainingClass();
            var closed = each.bookingWindow().closedBy(today);
            var isEarliest = earliest.filter(each::equals).isPresent();
            var label = closed ? TOO_LATE : isEarliest ? RECOMMENDED : POSSIBLE;
            var reason = closed ? WINDOW_CLOSED : offered.full() ? NO_SEATS : isEarliest ? EARLIEST_TRAINING : LATER_TRAINING;
            return new AdvisedClass(each, label, readyOn(each), null, false, deadlinePassed(each, today),
                    withDeadline(reason, each, today));
        }).toList();
    }

    private java.util.stream.Stream<OfferedClass> ofKind(ClassKind kind) {
        return plan.stream().filter(offered -> offered.trainingClass().kind() == kind);
    }

    /** The day by which exam and approval of a class are done, whose study ends on that day: both leads in working days later (R-C3). */
    public LocalDate readyOn(LocalDate studyEnds) {
        return calendar.plus(studyEnds, leads.workingDays());
    }

    private LocalDate readyOn(TrainingClass trainingClass) {
        return readyOn(trainingClass.study().closes());
    }

    private static boolean deadlinePassed(TrainingClass trainingClass, LocalDate today) {
        return today.isAfter(trainingClass.centreDeadline());
    }

    private static List<AdviceReason> withDeadline(AdviceReason reason, TrainingClass trainingClass, LocalDate today) {
        var reasons = new ArrayList<>(List.of(reason));
        if (reason != WINDOW_CLOSED && deadlinePassed(trainingClass, today)) {
            reasons.add(CENTRE_DEADLINE_PASSED);
        }
        return reasons;
    }

    /** A retraining class held against one certificate. */
    private final class Candidate {

        private final OfferedClass offered;
        private final LocalDate today;
        private final LocalDate lastValidDay;
        private final LocalDate ready;

        Candidate(OfferedClass offered, LocalDate today, LocalDate lastValidDay) {
            this.offered = offered;
            this.today = today;
            this.lastValidDay = lastValidDay;
            this.ready = readyOn(offered.trainingClass());
        }

        TrainingClass trainingClass() {
            return offered.trainingClass();
        }

        int slack() {
            return (int) ChronoUnit.DAYS.between(ready, lastValidDay);
        }

        boolean monthFits() {
            return trainingClass().planYear() == lastValidDay.getYear()
                    && trainingClass().expiryMonths().contains(lastValidDay.getMonthValue());
        }

        boolean closed() {
            return trainingClass().bookingWindow().closedBy(today);
        }

        boolean fitsAndIsSafe() {
            return monthFits() && !closed() && slack() >= leads.riskySlackDays() && !offered.fewSeats();
        }

        AdvisedClass advised(Optional<TrainingClass> mostSlack) {
            if (closed()) {
                return labelled(TOO_LATE, WINDOW_CLOSED);
            }
            if (slack() < 0) {
                return labelled(TOO_LATE, NOT_READY_IN_TIME);
            }
            if (slack() < leads.riskySlackDays()) {
                return labelled(RISKY, LITTLE_SLACK);
            }
            if (offered.fewSeats()) {
                return labelled(RISKY, offered.full() ? NO_SEATS : FEW_SEATS);
            }
            if (mostSlack.filter(trainingClass()::equals).isPresent()) {
                return labelled(RECOMMENDED, MONTH_FITS);
            }
            return labelled(POSSIBLE, monthFits() ? OTHER_CLASS_HAS_MORE_SLACK : OTHER_MONTH_BUT_SAFE);
        }

        private AdvisedClass labelled(AdviceLabel label, AdviceReason reason) {
            return new AdvisedClass(trainingClass(), label, ready, slack(), monthFits(),
                    deadlinePassed(trainingClass(), today), withDeadline(reason, trainingClass(), today));
        }
    }
}
