package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.employer.Employer;
import cn.com.ytajpx.anpei.preregistration.Cover;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a company's clerk should know today: everybody, who lapses when, and what must be done by which day. */
public record CompanyOutlook(LocalDate on, Employer employer, List<FollowedPerson> people) {

    /** Months of the calendar, this one included. */
    public static final int MONTHS = 15;

    public CompanyOutlook {
        people = List.copyOf(people);
    }

    /** The next day by which somebody must be registered; empty if nobody must. */
    public Optional<LocalDate> nextDeadline() {
        return toRegister().flatMap(each -> each.until().stream()).min(Comparator.naturalOrder());
    }

    /** How many people must be registered by that day. */
    public long dueAtNextDeadline() {
        return nextDeadline().map(day -> people.stream().filter(person -> person.followed().stream()
                .anyMatch(each -> registers(each) && each.until().filter(day::equals).isPresent())).count()).orElse(0L);
    }

    /** People whose most pressing certificate stands so. */
    public long count(Cover cover) {
        return people.stream().filter(person -> person.first().cover() == cover).count();
    }

    /** Month by month from this one, empty months too. */
    public List<CalendarMonth> months() {
        var first = YearMonth.from(on);
        return IntStream.range(0, MONTHS).mapToObj(first::plusMonths)
                .map(month -> new CalendarMonth(month, ending(month.atDay(1), month.atEndOfMonth()))).toList();
    }

    /** Certificates that had ended before this month. */
    public List<CalendarEntry> before() {
        return ending(LocalDate.MIN, YearMonth.from(on).atDay(1).minusDays(1));
    }

    /** Certificates without cover that end on a day from {@code from} to {@code to}, both inclusive. */
    public List<CalendarEntry> uncovered(LocalDate from, LocalDate to) {
        return ending(from, to).stream().filter(each -> each.followed().cover() != Cover.COVERED).toList();
    }

    private List<CalendarEntry> ending(LocalDate from, LocalDate to) {
        return people.stream().flatMap(person -> person.followed().stream().filter(each -> each.held().isPresent())
                        .filter(each -> !each.lastValidDay().isBefore(from) && !each.lastValidDay().isAfter(to))
                        .map(each -> new CalendarEntry(person, each)))
                .sorted(Comparator.comparing(each -> each.followed().lastValidDay())).toList();
    }

    private Stream<Followed> toRegister() {
        return people.stream().flatMap(person -> person.followed().stream()).filter(CompanyOutlook::registers);
    }

    private static boolean registers(Followed followed) {
        return followed.cover() == Cover.TO_REGISTER || followed.cover() == Cover.LATE_LIST || followed.cover() == Cover.VOID;
    }
}
