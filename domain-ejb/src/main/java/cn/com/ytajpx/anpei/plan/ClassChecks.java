package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.LintRule.*;

import cn.com.ytajpx.anpei.calendar.DayKind;
import cn.com.ytajpx.anpei.calendar.WorkingDayCalendar;
import cn.com.ytajpx.anpei.common.DateWindow;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules that look at one class; each is a method that finds something or nothing. */
final class ClassChecks {

    /** Working days in which the centre reviews a booking, so that the last one is decided on check-in day (R-B2). */
    static final int REVIEW_WORKING_DAYS = 2;

    /** Calendar days after the opening within which the centre's deadline counts as lying at it. */
    static final int AT_OPENING_DAYS = 7;

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private final WorkingDayCalendar calendar;
    private final AdviceLeads leads;

    ClassChecks(WorkingDayCalendar calendar, AdviceLeads leads) {
        this.calendar = calendar;
        this.leads = leads;
    }

    Stream<LintFinding> of(TrainingClass one) {
        return Stream.<Function<TrainingClass, Optional<LintFinding>>>of(this::slackShort, this::reviewDays, this::deadlineBeforeWindow,
                this::deadlineAtOpening, this::windowShort, this::windowClosesOff, this::studyOnDaysOff, this::studyOnMakeUp,
                this::windowOpensOnHoliday, this::windowOpensOnMakeUp, this::windowFromLeapDay, this::holidayBeforeCheckIn)
                .flatMap(check -> check.apply(one).stream());
    }

    private Optional<LintFinding> slackShort(TrainingClass one) {
        if (one.expiryMonths().isEmpty()) {
            return Optional.empty();
        }
        var firstExpiry = LocalDate.of(one.planYear(), one.expiryMonths().first(), 1);
        var ends = one.study().closes();
        var ready = calendar.plus(ends, leads.workingDays());
        return when(ready.isAfter(firstExpiry), SLACK_SHORT, one, ChronoUnit.DAYS.between(ends, firstExpiry), ends, firstExpiry, ready);
    }

    private Optional<LintFinding> reviewDays(TrainingClass one) {
        var closes = one.bookingWindow().closes();
        var due = calendar.plus(closes, REVIEW_WORKING_DAYS);
        return when(!due.equals(one.checkIn().on()), REVIEW_DAYS, one, closes, due, one.checkIn().on());
    }

    private Optional<LintFinding> deadlineBeforeWindow(TrainingClass one) {
        var opens = one.bookingWindow().opens();
        var days = ChronoUnit.DAYS.between(one.centreDeadline(), opens);
        return when(days > 0, DEADLINE_BEFORE_WINDOW, one, days, one.centreDeadline(), opens);
    }

    private Optional<LintFinding> deadlineAtOpening(TrainingClass one) {
        var opens = one.bookingWindow().opens();
        var days = ChronoUnit.DAYS.between(opens, one.centreDeadline());
        return when(days >= 0 && days < AT_OPENING_DAYS, DEADLINE_AT_OPENING, one, days, one.centreDeadline(), opens);
    }

    private Optional<LintFinding> windowShort(TrainingClass one) {
        var window = one.bookingWindow();
        var month = window.opens().plusMonths(1).minusDays(1);
        return when(window.closes().isBefore(month), WINDOW_SHORT, one, window.opens(), window.closes(), month);
    }

    private Optional<LintFinding> windowClosesOff(TrainingClass one) {
        var deadline = one.centreDeadline();
        var closes = one.bookingWindow().closes();
        return when(!deadline.isAfter(closes) && days(new DateWindow(deadline, closes)).noneMatch(calendar::isWorkingDay),
                WINDOW_CLOSES_OFF, one, deadline, closes);
    }

    private Optional<LintFinding> studyOnDaysOff(TrainingClass one) {
        return anyDay(one, one.study(), day -> !calendar.isWorkingDay(day), STUDY_ON_DAYS_OFF);
    }

    private Optional<LintFinding> studyOnMakeUp(TrainingClass one) {
        return anyDay(one, one.study(), day -> arranged(day, DayKind.WORK), STUDY_ON_MAKE_UP);
    }

    private Optional<LintFinding> windowOpensOnHoliday(TrainingClass one) {
        var opens = one.bookingWindow().opens();
        return when(arranged(opens, DayKind.OFF), WINDOW_OPENS_HOLIDAY, one, opens);
    }

    private Optional<LintFinding> windowOpensOnMakeUp(TrainingClass one) {
        var opens = one.bookingWindow().opens();
        return when(arranged(opens, DayKind.WORK), WINDOW_OPENS_MAKE_UP, one, opens);
    }

    private Optional<LintFinding> windowFromLeapDay(TrainingClass one) {
        var window = one.bookingWindow();
        return when(MonthDay.from(window.opens()).equals(LEAP_DAY), WINDOW_FROM_LEAP_DAY, one, window.opens(), window.closes());
    }

    private Optional<LintFinding> holidayBeforeCheckIn(TrainingClass one) {
        var after = one.bookingWindow().closes().plusDays(1);
        var before = one.checkIn().on().minusDays(1);
        return before.isBefore(after) ? Optional.empty()
                : anyDay(one, new DateWindow(after, before), day -> arranged(day, DayKind.OFF), HOLIDAY_BEFORE_CHECK_IN);
    }

    private boolean arranged(LocalDate day, DayKind kind) {
        return calendar.arranged(day).filter(kind::equals).isPresent();
    }

    private static Optional<LintFinding> anyDay(TrainingClass one, DateWindow within, Predicate<LocalDate> looksLikeIt, LintRule rule) {
        List<LocalDate> found = days(within).filter(looksLikeIt).toList();
        return when(!found.isEmpty(), rule, one, found);
    }

    private static Stream<LocalDate> days(DateWindow window) {
        return window.opens().datesUntil(window.closes().plusDays(1));
    }

    private static Optional<LintFinding> when(boolean so, LintRule rule, TrainingClass one, Object... arguments) {
        return so ? Optional.of(LintFinding.of(rule, one, arguments)) : Optional.empty();
    }
}
