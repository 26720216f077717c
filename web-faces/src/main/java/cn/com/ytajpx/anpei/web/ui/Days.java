package cn.com.ytajpx.anpei.web.ui;

import cn.com.ytajpx.anpei.common.SpokenDate;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.web.reading.Reading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Dates as people say them, and how many days are left to them. */
@Named
@RequestScoped
public class Days {

    private static final int SOON = 14;

    @Inject
    private Clock clock;

    @Inject
    private Reading reading;

    @Inject
    private Words words;

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** 2024年5月6日(周一) */
    public String say(LocalDate day) {
        return SpokenDate.of(day, reading.getLanguage());
    }

    /** 2024年5月6日(周一) 24:00前: the day counts whole. */
    public String sayDeadline(LocalDate day) {
        return words.text("days.deadline", say(day));
    }

    /** 还有 12 天, 今天截止, 已过 3 天. */
    public String left(LocalDate day) {
        var days = until(day);
        return days == 0 ? words.text("days.today") : words.text(days > 0 ? "days.left" : "days.past", Math.abs(days));
    }

    /** {@code soon} in the last two weeks, {@code void} when past, else empty. */
    public String tone(LocalDate day) {
        var days = until(day);
        return days < 0 ? "void" : days <= SOON ? "soon" : "";
    }

    public long until(LocalDate day) {
        return ChronoUnit.DAYS.between(getToday(), day);
    }
}
