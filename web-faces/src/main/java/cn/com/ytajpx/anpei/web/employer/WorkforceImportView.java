package cn.com.ytajpx.anpei.web.employer;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.clerk.WorkforceColumn;
import cn.com.ytajpx.anpei.clerk.WorkforceImport;
import cn.com.ytajpx.anpei.clerk.WorkforceImports;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.ShownRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import cn.com.ytajpx.anpei.web.sheet.ImportPreview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** A sheet of people: where it begins, its preview, the choice, the result. */
@Named
@RequestScoped
public class WorkforceImportView extends ImportPreview<WorkforceImport, WorkforceColumn> {

    static final String PATH = "/employer/imports";

    private static final int SHEETS = 20;

    @Inject
    private OutlookView outlook;

    @Inject
    private WorkforceImports service;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    public WorkforceImportView() {
        super(PATH, WorkforceColumn.class);
    }

    @Override
    protected WorkforceImport find(long id) {
        return service.find(id);
    }

    @Override
    protected List<ShownRow<WorkforceColumn>> rows(long id, Set<Verdict> verdicts, int afterRow, int most) {
        return service.rows(id, verdicts, afterRow, most);
    }

    @Override
    protected String understood(WorkforceColumn column, String text) {
        return column == WorkforceColumn.POST ? words.text(Post.valueOf(text)) : text;
    }

    @Override
    protected void store(long id, ImportChoice choice) {
        service.store(id, choice, request.getParameter("risk") != null);
    }

    @Override
    protected void discard(long id) {
        service.discard(id);
    }

    public List<WorkforceImport> getSheets() {
        return outlook.isConfirmed() ? service.newest(SHEETS) : List.of();
    }

    public long getRisky() {
        return service.risky(getSheet().id());
    }
}
