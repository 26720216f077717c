package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.common.DateWindow;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.SpokenDate;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.Enrolment;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** How a class is put into words and colours, on every page that shows one. */
@Named
@RequestScoped
public class Classes {

    @Inject
    private Words words;

    @Inject
    private Days days;

    /** As published, or Retraining 4 in English. */
    public String name(TrainingClass each) {
        return words.language() == Language.ZH ? each.name() : words.text(each.kind()) + " " + each.sessionNumber();
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

    /** The months of expiry served: 6、7月; for initial training nothing. */
    public String months(TrainingClass each) {
        if (each.expiryMonths().isEmpty()) {
            return words.text("plan.no-months");
        }
        var all = each.expiryMonths().stream().map(String::valueOf).collect(Collectors.joining(words.text("plan.and")));
        return words.text("plan.months", all);
    }

    /** 5月6日: in a year that everybody knows. */
    public String day(LocalDate day) {
        return SpokenDate.withoutYear(day, words.language());
    }

    public String days(DateWindow window) {
        return words.text("plan.from-to", day(window.opens()), day(window.closes()));
    }
}
