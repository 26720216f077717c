package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.plan.PlanDraft;
import jakarta.enterprise.context.RequestScoped;

/** The uploaded plan on its way from the servlet that took it to the page that shows it. */
@RequestScoped
public class PlanPreview {

    private PlanDraft draft;

    void show(PlanDraft judged) {
        draft = judged;
    }

    /** {@code null} where nothing was uploaded. */
    PlanDraft draft() {
        return draft;
    }
}
