package cn.com.ytajpx.anpei.web.staff;

import cn.com.ytajpx.anpei.dashboard.ClassFill;
import cn.com.ytajpx.anpei.dashboard.Dashboard;
import cn.com.ytajpx.anpei.dashboard.StaffDashboard;
import cn.com.ytajpx.anpei.dashboard.Task;
import cn.com.ytajpx.anpei.reconciliation.Horizon;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Today and the days ahead, what waits, how full the classes are, who is at risk; every number is a link to its rows. */
@Named
@RequestScoped
public class StaffStartView {

    private static final int WEEK = 7;
    private static final int DATES = 6;

    @Inject
    private StaffDashboard desk;

    @Inject
    private HttpServletRequest request;

    private Dashboard dashboard;
    private List<PlanDate> dates;

    public Dashboard getDashboard() {
        if (dashboard == null) {
            dashboard = desk.look();
        }
        return dashboard;
    }

    public boolean isReadsCertificates() {
        return request.isUserInRole(Permission.CERTIFICATES_READ);
    }

    public boolean isReadsPreregistrations() {
        return request.isUserInRole(Permission.PREREGISTRATIONS_READ);
    }

    /** Today and the six days after it, with what the plan has on each. */
    public List<Day> getWeek() {
        return IntStream.range(0, WEEK).mapToObj(after -> getDashboard().today().plusDays(after))
                .map(day -> new Day(day, dates().stream().filter(date -> date.day().equals(day)).toList())).toList();
    }

    /** Whether the plan has nothing in these days. */
    public boolean isQuiet() {
        return getWeek().stream().allMatch(day -> day.dates().isEmpty());
    }

    /** The next dates after the week. */
    public List<PlanDate> getLater() {
        var last = getDashboard().today().plusDays(WEEK - 1L);
        return dates().stream().filter(date -> date.day().isAfter(last)).limit(DATES).toList();
    }

    private List<PlanDate> dates() {
        if (dates == null) {
            dates = PlanDate.of(getDashboard().plan()).toList();
        }
        return dates;
    }

    public List<TaskLine> getTasks() {
        return getDashboard().tasks().entrySet().stream().map(each -> new TaskLine(each.getKey(), each.getValue(), address(each.getKey()),
                tone(each.getKey()))).toList();
    }

    /** Seats taken, in hundredths of the capacity, else of the fullest class. */
    public long percent(ClassFill fill) {
        return fill.percent(getDashboard().mostTaken());
    }

    /** The part of the seats that is yet to be confirmed, in the same hundredths. */
    public long latePercent(ClassFill fill) {
        return fill.taken() == 0 ? 0 : percent(fill) * fill.late() / fill.taken();
    }

    /** How many end within a horizon, in hundredths of the farthest. */
    public long length(Horizon horizon) {
        long most = getDashboard().horizons().stream().mapToLong(Horizon::ending).max().orElse(0);
        return most == 0 ? 0 : horizon.ending() * 100 / most;
    }

    /** The part of these who are at risk, in the same hundredths. */
    public long riskLength(Horizon horizon) {
        return length(horizon) * horizon.percentAtRisk() / 100;
    }

    private static String address(Task task) {
        return switch (task) {
            case NOT_BOOKED -> "/staff/reconciliation?list=only-here";
            case LATE_TO_CONFIRM -> "/staff/preregistrations/late";
            case LATE_CASES -> "/staff/preregistrations/late";
            case EMPLOYERS_PENDING, EMPLOYMENT_CLAIMS -> "/staff/employers";
            case CALLS -> "/staff/reminders/calls";
            case UNEXPLAINED -> "/staff/reminders?explanation=unexplained";
            case DELIVERIES_GIVEN_UP -> "/staff/deliveries?status=given-up";
            case DELIVERIES_FAILED -> "/staff/deliveries?status=failed";
        };
    }

    private static String tone(Task task) {
        return switch (task) {
            case NOT_BOOKED, LATE_TO_CONFIRM, EMPLOYERS_PENDING, EMPLOYMENT_CLAIMS, DELIVERIES_FAILED -> "soon";
            case LATE_CASES, CALLS, UNEXPLAINED, DELIVERIES_GIVEN_UP -> "void";
        };
    }

    /** A day of the week ahead. */
    public record Day(LocalDate day, List<PlanDate> dates) {
    }

    /** What waits, leading to its rows. */
    public record TaskLine(Task task, long number, String address, String tone) {
    }
}
