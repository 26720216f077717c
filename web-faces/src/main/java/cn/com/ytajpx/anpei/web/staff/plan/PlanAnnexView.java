package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.PlanDesk;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.OptionalInt;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Annex 1 as the centre files it; cancelled classes are left out, drafts are named as such. */
@Named
@RequestScoped
public class PlanAnnexView {

    @Inject
    private PlanDesk desk;

    @Inject
    private Days days;

    @Inject
    @Param(pathIndex = 0)
    private String askedYear;

    private OptionalInt year = OptionalInt.empty();
    private List<TrainingClass> classes = List.of();

    @PostConstruct
    void find() {
        year = PlanAddress.year(askedYear, days.getToday());
        year.ifPresent(asked -> classes = desk.planOf(asked).stream().filter(each -> each.status() != ClassStatus.CANCELLED).toList());
    }

    public void read() {
        if (year.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public boolean isThere() {
        return year.isPresent();
    }

    public int getYear() {
        return year.orElseThrow();
    }

    public List<TrainingClass> getClasses() {
        return classes;
    }

    public long getDrafts() {
        return classes.stream().filter(each -> each.status() == ClassStatus.DRAFT).count();
    }
}
