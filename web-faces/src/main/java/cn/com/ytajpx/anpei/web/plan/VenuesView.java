package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.Venue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where classes are held. */
@Named
@RequestScoped
public class VenuesView {

    @Inject
    private PlanService plan;

    public List<Venue> getVenues() {
        return plan.venues();
    }
}
