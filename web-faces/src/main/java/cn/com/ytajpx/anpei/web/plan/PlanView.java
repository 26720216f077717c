package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The plan of the year, filtered; or one class, where the address names it. */
@Named
@RequestScoped
public class PlanView {

    @Inject
    private PlanService plan;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String code;

    private PlanFilter filter;
    private TrainingClass one;
    private List<TrainingClass> classes = List.of();

    @PostConstruct
    void find() {
        filter = PlanFilter.of(request.getParameter("kind"), request.getParameter("month"), request.getParameter("open"));
        if (isAsked()) {
            one = plan.classOf(code).orElse(null);
        } else {
            classes = plan.currentPlan();
        }
    }

    public void read() {
        if (isAsked() && one == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Whether the address names one class, not the whole plan. */
    public boolean isAsked() {
        return code != null && !code.isEmpty();
    }

    /** The class, {@code null} where there is none of that code. */
    public TrainingClass getOne() {
        return one;
    }

    public List<TrainingClass> getClasses() {
        return classes.stream().filter(each -> filter.lets(each, days.getToday())).toList();
    }

    public int getYear() {
        return days.getToday().getYear();
    }

    public String getKind() {
        return filter.kind();
    }

    public int getMonth() {
        return filter.month();
    }

    public boolean isOnlyOpen() {
        return filter.onlyOpen();
    }

    public List<Integer> getMonths() {
        return IntStream.rangeClosed(1, 12).boxed().toList();
    }
}
