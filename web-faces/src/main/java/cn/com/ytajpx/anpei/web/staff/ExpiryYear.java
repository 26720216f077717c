package cn.com.ytajpx.anpei.web.staff;

import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The certificates that end in a year, month by month, against the retraining classes that serve each month (R-C2). */
public record ExpiryYear(int year, List<Month> months, boolean planned) {

    private static final int MONTHS = 12;

    /** @param ending by month; the largest of all is the longest bar */
    static ExpiryYear of(int year, SortedMap<YearMonth, Long> ending, Collection<TrainingClass> plan) {
        long most = Math.max(1, ending.values().stream().mapToLong(Long::longValue).max().orElse(0));
        var months = IntStream.rangeClosed(1, MONTHS).mapToObj(month -> YearMonth.of(year, month)).map(month -> {
            long number = ending.getOrDefault(month, 0L);
            return new Month(month, number, number * 100 / most, plan.stream()
                    .filter(each -> each.status() == ClassStatus.PUBLISHED && each.expiryMonths().contains(month.getMonthValue())).toList());
        }).toList();
        return new ExpiryYear(year, months, !plan.isEmpty());
    }

    public long all() {
        return months.stream().mapToLong(Month::number).sum();
    }

    /** @param percent of the longest bar, 0 to 100 */
    public record Month(YearMonth month, long number, long percent, List<TrainingClass> classes) {
    }
}
