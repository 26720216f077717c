package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.common.DateWindow;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.SpokenDate;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.CheckIn;
import cn.com.ytajpx.anpei.plan.Enrolment;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.plan.Venue;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** How a class is put into words and colours, on every page that shows one. */
@Named
@RequestScoped
public class Classes {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private Words words;

    @Inject
    private Days days;

    /** As published, or Retraining 4 in English. */
    public String name(TrainingClass each) {
        return ClassWords.name(each, words);
    }

    /** The same of a name that was written down. */
    public String called(String written) {
        return ClassWords.name(written, words);
    }

    public Enrolment enrolment(TrainingClass each) {
        return each.enrolmentOn(days.getToday());
    }

    public String tone(TrainingClass each) {
        return switch (enrolment(each)) {
            case OPEN -> "done";
            case CLOSING_SOON -> "soon";
            case NOT_YET_OPEN -> "info";
            case CLOSED -> "";
            case CANCELLED -> "void";
        };
    }

    public String tone(AdviceLabel label) {
        return switch (label) {
            case RECOMMENDED -> "done";
            case POSSIBLE -> "info";
            case RISKY -> "soon";
            case TOO_LATE -> "void";
        };
    }

    /** The months of expiry served, as annex 1 writes them: 6-7月; for initial training, whom it is for. */
    public String months(TrainingClass each) {
        var months = each.expiryMonths();
        if (months.isEmpty()) {
            return words.text("plan.no-months");
        }
        if (months.size() == 1) {
            return month(months.first());
        }
        return isRun(months) ? words.text("plan.months", spoken(months.first()), spoken(months.last()))
                : months.stream().map(this::month).collect(Collectors.joining(words.text("plan.and")));
    }

    /** 6月, or June. */
    public String month(int month) {
        return words.text("plan.month-of", spoken(month));
    }

    private String spoken(int month) {
        return words.language() == Language.ZH ? Integer.toString(month) : Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static boolean isRun(SortedSet<Integer> months) {
        return months.last() - months.first() == months.size() - 1;
    }

    public String venue(Venue venue) {
        return ClassWords.venue(venue, words);
    }

    public String address(Venue venue) {
        return ClassWords.address(venue, words);
    }

    /** 9:00-11:00 */
    public String hours(CheckIn checkIn) {
        return HOUR.format(checkIn.from()) + "-" + HOUR.format(checkIn.to());
    }

    /** 5月6日: in a year that everybody knows. */
    public String day(LocalDate day) {
        return SpokenDate.withoutYear(day, words.language());
    }

    public String days(DateWindow window) {
        return words.text("plan.from-to", day(window.opens()), day(window.closes()));
    }
}
