package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.plan.PlanDesk;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Demand beside supply: whose certificates end when, and the seats that are planned for them. */
@Named
@RequestScoped
public class DemandView {

    @Inject
    private PlanDesk desk;

    @Inject
    private RegisterService register;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String askedYear;

    private OptionalInt year = OptionalInt.empty();
    private DemandChart chart;

    @PostConstruct
    void find() {
        year = PlanAddress.year(askedYear, days.getToday());
        if (year.isPresent() && request.isUserInRole(Permission.CERTIFICATES_READ)) {
            chart = DemandChart.of(getYear(), register.endingByMonth(YearMonth.of(getYear(), 1), YearMonth.of(getYear(), 12)), desk.planOf(getYear()));
        }
    }

    public void read() {
        if (chart == null) {
            Faces.responseSendError(year.isEmpty() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN, null);
        }
    }

    /** {@code null} where there is none to show. */
    public DemandChart getChart() {
        return chart;
    }

    public int getYear() {
        return year.orElseThrow();
    }

    /** This year and the next. */
    public List<Integer> getYears() {
        int now = days.getToday().getYear();
        return List.of(now, now + 1);
    }
}
