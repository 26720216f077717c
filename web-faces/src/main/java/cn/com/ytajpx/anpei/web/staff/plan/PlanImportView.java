package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.PlanColumn;
import cn.com.ytajpx.anpei.plan.PlanDraft;
import cn.com.ytajpx.anpei.plan.PlanRow;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form for an uploaded plan, and its preview. */
@Named
@RequestScoped
public class PlanImportView {

    @Inject
    private Days days;

    @Inject
    private Words words;

    @Inject
    private PlanPreview preview;

    @Inject
    private HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    private String askedYear;

    public void read() {
        if (year().isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else if (!request.isUserInRole(Permission.PLAN_EDIT)) {
            Faces.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
        }
    }

    private OptionalInt year() {
        return PlanAddress.year(preview.draft() != null ? String.valueOf(preview.draft().year()) : askedYear == null ? request.getParameter("year") : askedYear, days.getToday());
    }

    public boolean isThere() {
        return year().isPresent();
    }

    public int getYear() {
        return year().orElseThrow();
    }

    /** {@code null} until a sheet was uploaded. */
    public PlanDraft getDraft() {
        return preview.draft();
    }

    public List<PlanColumn> getColumns() {
        return List.of(PlanColumn.values());
    }

    public boolean bad(PlanRow row, PlanColumn column) {
        return !row.findingsAt(column).isEmpty();
    }

    /** What is wrong with a cell, in words. */
    public String said(PlanRow row, PlanColumn column) {
        return row.findingsAt(column).stream().map(finding -> finding.said(words)).collect(Collectors.joining(" "));
    }
}
