package cn.com.ytajpx.anpei.web.reminder;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.SpokenDate;
import cn.com.ytajpx.anpei.reminder.PlannedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Some days side by side, each a bar of reminders with the void notices on top. */
public record DayChart(List<Bar> bars, long reminders, long voidNotices) {

    /** The measures of the drawing: 960 by 150 for thirty days. */
    private static final int SLOT = 32;
    private static final int WIDTH = 20;
    private static final int FLOOR = 122;
    private static final int HEIGHT = 100;
    private static final int LEAST = 2;
    private static final int LABEL_EVERY = 5;
    private static final int BESIDE = 5;

    /** @param days those without any may be missing */
    static DayChart of(List<PlannedDay> days, LocalDate first, int count, Language language) {
        var byDay = days.stream().collect(Collectors.toMap(PlannedDay::day, day -> day));
        long most = Math.max(1, days.stream().mapToLong(PlannedDay::total).max().orElse(0));
        var bars = IntStream.range(0, count).mapToObj(i -> {
            var day = first.plusDays(i);
            var planned = byDay.getOrDefault(day, new PlannedDay(day, 0, 0));
            var label = i % LABEL_EVERY == 0 || i == count - 1 ? SpokenDate.withoutYear(day, language) : "";
            return bar(i, planned, most, label);
        }).toList();
        return new DayChart(bars, days.stream().mapToLong(PlannedDay::reminders).sum(), days.stream().mapToLong(PlannedDay::voidNotices).sum());
    }

    public boolean isNothing() {
        return reminders + voidNotices == 0;
    }

    private static Bar bar(int place, PlannedDay planned, long most, String label) {
        long reminders = height(planned.reminders(), most);
        long voids = height(planned.voidNotices(), most);
        return new Bar(planned, place * SLOT + (SLOT - WIDTH) / 2, FLOOR - reminders, reminders, FLOOR - reminders - voids, voids,
                place * SLOT + SLOT / 2, FLOOR - reminders - voids - BESIDE, label);
    }

    private static long height(long number, long most) {
        return number == 0 ? 0 : Math.max(LEAST, number * HEIGHT / most);
    }

    /** One day: the bar's left edge, both its parts from top with their heights, where its number stands, its label. */
    public record Bar(PlannedDay day, int left, long top, long height, long voidTop, long voidHeight, int middle, long numberAt,
            String label) {
    }
}
