package cn.com.ytajpx.anpei.it.reminder;

import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.dashboard.MeasuredPages;
import cn.com.ytajpx.anpei.it.dashboard.TwoHundredThousandPeople;
import cn.com.ytajpx.anpei.reminder.DueFilter;
import cn.com.ytajpx.anpei.reminder.DueList;
import cn.com.ytajpx.anpei.reminder.DueOrder;
import cn.com.ytajpx.anpei.reminder.Explanation;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The day of reminders over 200,000 people, 22,000 of them due: the whole page, with its counts and charts. */
class DayOfRemindersBenchmark extends InContainer {

    @Inject
    TwoHundredThousandPeople people;

    @Inject
    ReminderReport reminders;

    private final MeasuredPages measured = new MeasuredPages(() -> people.readOnce());

    @Test
    void twoHundredThousandPeople() throws Exception {
        people.come();
        measured.page("reminders", () -> look(DueFilter.ALL));
        measured.page("reminders by name", () -> look(named("测试19")));
        measured.page("reminders by employer, to remind", () -> look(new DueFilter(Set.of(Explanation.TO_REMIND), "单位17")));
        people.areReminded();
        measured.page("reminders after a run", () -> look(DueFilter.ALL));
        measured.page("reminders after a run by name", () -> look(named("测试19")));
        measured.page("reminders after a run by employer, delivered", () -> look(new DueFilter(Set.of(Explanation.DELIVERED), "单位17")));
        measured.page("reminders after a run, given up", () -> look(DueFilter.of(Explanation.UNDELIVERED)));
        measured.mix("reminders after a run, filters, orders and pages", mix());
        measured.beyond("reminders after a run, page 400 sorted by employer", () -> look(DueFilter.ALL, DueOrder.EMPLOYER, false, 9_975));
        measured.areFast();
    }

    private List<Callable<?>> mix() {
        var pages = new ArrayList<Callable<?>>();
        for (var filter : List.of(DueFilter.ALL, DueFilter.of(Explanation.DELIVERED), DueFilter.of(Explanation.UNDELIVERED), DueFilter.of(Explanation.RENEWED),
                named("测试19"), named("测试19123"), named("单位17"))) {
            for (var order : List.of(DueOrder.LAST_VALID_DAY, DueOrder.NAME, DueOrder.EMPLOYER, DueOrder.EXPLANATION)) {
                for (int page : MeasuredPages.FIRST_PAGES_AND_A_FAR_ONE) {
                    pages.add(() -> look(filter, order, false, page * 25));
                    pages.add(() -> look(filter, order, true, page * 25));
                }
            }
        }
        return pages;
    }

    private static DueFilter named(String text) {
        return new DueFilter(Set.of(), text);
    }

    private Object look(DueFilter filter) {
        return look(filter, DueOrder.LAST_VALID_DAY, false, 0);
    }

    private Object look(DueFilter filter, DueOrder order, boolean descending, int first) {
        return reminders.look(new DueList(LocalDate.parse("2024-03-01"), filter, order, descending), first, 25, 30);
    }
}
