package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.clerk.CompanyOutlook;
import cn.com.ytajpx.anpei.clerk.Followed;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.preregistration.Cover;
import cn.com.ytajpx.anpei.web.plan.Classes;
import cn.com.ytajpx.anpei.web.reading.Reading;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** How far a renewal has got, in words and colours. */
@Named
@RequestScoped
public class Covers {

    @Inject
    private Words words;

    @Inject
    private Days days;

    @Inject
    private Classes classes;

    @Inject
    private Reading reading;

    /** For badges: done, soon, void, info or none. */
    public String tone(Cover cover) {
        return switch (cover) {
            case LOST, VOID -> "void";
            case LATE_LIST, TO_REGISTER -> "soon";
            case WAITING -> "info";
            case LATER -> "";
            case COVERED -> "done";
        };
    }

    /** What to do next, or what is done. */
    public String step(Followed followed) {
        var place = followed.place();
        var named = place != null ? classes.name(place.trainingClass())
                : followed.step().classToTake().map(AdvisedClass::trainingClass).map(this::name).orElse("");
        if (place != null) {
            var key = followed.cover() == Cover.COVERED ? "covers.covered" : followed.cover() == Cover.WAITING ? "covers.waiting" : "covers.lost-in";
            return words.text(key, named, days.say(place.trainingClass().checkIn().on()));
        }
        return switch (followed.step().deed()) {
            case PRE_REGISTER -> words.text("covers.register", named, days.sayDeadline(followed.step().until()));
            case ENTER_LATE_LIST -> words.text("covers.late", named, days.sayDeadline(followed.step().until()));
            case CALL_CENTRE -> words.text("covers.call");
            case AWAIT_PLAN -> words.text("covers.await");
        };
    }

    /** 3 人需要在 … 前报名, or that nobody needs anything. */
    public String sentence(CompanyOutlook outlook) {
        if (outlook.people().isEmpty()) {
            return words.text("covers.nobody");
        }
        return outlook.nextDeadline().map(day -> words.text("covers.sentence", outlook.dueAtNextDeadline(), days.say(day)))
                .orElseGet(() -> words.text(outlook.count(Cover.LOST) > 0 ? "covers.lost-only" : "covers.quiet"));
    }

    /** What else is urgent; empty for nothing. */
    public String besides(CompanyOutlook outlook) {
        var lost = outlook.count(Cover.LOST);
        var ended = outlook.count(Cover.VOID);
        return (lost > 0 ? words.text("covers.besides-lost", lost) : "") + (ended > 0 ? words.text("covers.besides-void", ended) : "");
    }

    /** 3月, or Mar. */
    public String month(YearMonth month) {
        return words.text("covers.month", DateTimeFormatter.ofPattern(reading.isEnglish() ? "MMM" : "M", reading.getLocale()).format(month));
    }

    private String name(TrainingClass each) {
        return classes.name(each);
    }
}
