package cn.com.ytajpx.anpei.web.admin.calendar;

import cn.com.ytajpx.anpei.calendar.CalendarDesk;
import cn.com.ytajpx.anpei.calendar.LoadedYear;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A year of the calendar, and the question which day is so many working days later. */
@Named
@RequestScoped
public class CalendarView {

    private static final int MOST_COUNTED = 250;
    private static final int YEARS_AHEAD = 1;
    private static final String YEAR = "20\\d\\d";

    @Inject
    private CalendarDesk calendar;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Inject
    @Param(pathIndex = 0)
    private String asked;

    private List<LoadedYear> years;
    private LocalDate day;
    private int count = 2;
    private LocalDate reached;

    public void read() {
        if (asked != null && !asked.isEmpty() && !asked.matches(YEAR)) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        try {
            day = isQuestion() ? LocalDate.parse(request.getParameter("day")) : LocalDate.now(clock);
            count = isQuestion() ? Integer.parseInt(request.getParameter("plus")) : count;
        } catch (DateTimeParseException | NumberFormatException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        if (count < 0 || count > MOST_COUNTED) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        if (isQuestion()) {
            refusals.unlessRefused(() -> reached = calendar.plus(day, count));
        }
    }

    private boolean isQuestion() {
        return request.getParameter("day") != null && request.getParameter("plus") != null;
    }

    /** Ascending. */
    public List<LoadedYear> getYears() {
        if (years == null) {
            years = calendar.loaded();
        }
        return years;
    }

    /** The year in the address, else this one. */
    public int getYear() {
        return asked != null && asked.matches(YEAR) ? Integer.parseInt(asked) : LocalDate.now(clock).getYear();
    }

    /** The year's row; {@code null} if it is not loaded. */
    public LoadedYear getLoaded() {
        return loaded(getYear()).orElse(null);
    }

    public DrawnYear getDrawn() {
        return DrawnYear.of(getYear(), getYears().stream().map(LoadedYear::arrangement).toList(), LocalDate.now(clock));
    }

    /** Those that can be looked at: from the first loaded to next year. */
    public List<Integer> getChoices() {
        var now = LocalDate.now(clock).getYear();
        var loaded = getYears().stream().mapToInt(each -> each.arrangement().year()).summaryStatistics();
        var first = Math.min(now, loaded.getMin());
        return IntStream.rangeClosed(first, Math.max(now + YEARS_AHEAD, Math.max(loaded.getMax(), getYear()))).boxed().toList();
    }

    public boolean has(int year) {
        return loaded(year).isPresent();
    }

    private Optional<LoadedYear> loaded(int year) {
        return getYears().stream().filter(each -> each.arrangement().year() == year).findFirst();
    }

    public boolean isMayChange() {
        return request.isUserInRole(Permission.CALENDAR_CHANGE);
    }

    /** The year whose file is most likely wanted: the first one that is missing. */
    public int getWanted() {
        return has(getYear()) ? getYears().stream().mapToInt(each -> each.arrangement().year()).max().orElse(getYear()) + 1 : getYear();
    }

    public LocalDate getDay() {
        return day == null ? LocalDate.now(clock) : day;
    }

    public int getCount() {
        return count;
    }

    /** The answer; {@code null} if nothing was asked or it can't be known. */
    public LocalDate getReached() {
        return reached;
    }

    public int getMostCounted() {
        return MOST_COUNTED;
    }
}
