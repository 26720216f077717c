package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.clerk.CalendarEntry;
import cn.com.ytajpx.anpei.clerk.CalendarMonth;
import cn.com.ytajpx.anpei.clerk.ClerkDesk;
import cn.com.ytajpx.anpei.clerk.CompanyOutlook;
import cn.com.ytajpx.anpei.employer.OwnCompany;
import cn.com.ytajpx.anpei.preregistration.Cover;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The company's people at a glance: the sentence on top, the numbers, the calendar. */
@Named
@RequestScoped
public class OutlookView {

    /** Names of a month on the wall; the rest is counted. */
    private static final int ON_THE_WALL = 10;

    @Inject
    private OwnCompany company;

    @Inject
    private ClerkDesk desk;

    private CompanyOutlook outlook;
    private List<CalendarMonth> months = List.of();

    @PostConstruct
    void ask() {
        outlook = company.confirmed().isPresent() ? desk.outlook() : null;
        months = outlook == null ? List.of() : outlook.months();
    }

    /** Whether the centre has confirmed the clerk: before, there is nothing to see. */
    public boolean isConfirmed() {
        return outlook != null;
    }

    public CompanyOutlook getOutlook() {
        return outlook;
    }

    public List<CalendarMonth> getMonths() {
        return months;
    }

    /** Months in which anybody lapses. */
    public List<CalendarMonth> getBusyMonths() {
        return months.stream().filter(month -> !month.entries().isEmpty()).toList();
    }

    public List<CalendarEntry> getBefore() {
        return outlook.before();
    }

    public List<CalendarEntry> onTheWall(CalendarMonth month) {
        return month.entries().stream().limit(ON_THE_WALL).toList();
    }

    public int more(CalendarMonth month) {
        return Math.max(0, month.entries().size() - ON_THE_WALL);
    }

    /** Those that somebody stands in, the most pressing first. */
    public List<Cover> getCovers() {
        return Arrays.stream(Cover.values()).filter(cover -> outlook.count(cover) > 0).toList();
    }

    public Cover[] getAllCovers() {
        return Cover.values();
    }
}
