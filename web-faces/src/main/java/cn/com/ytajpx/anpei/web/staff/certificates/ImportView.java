package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.CertificateColumn;
import cn.com.ytajpx.anpei.certificate.CertificateImport;
import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import cn.com.ytajpx.anpei.sheet.ShownRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import cn.com.ytajpx.anpei.web.sheet.ImportPreview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** One import of certificates: its preview, the choice, the result, the undo. */
@Named
@RequestScoped
public class ImportView extends ImportPreview<CertificateImport, CertificateColumn> {

    @Inject
    private ImportService service;

    @Inject
    private Words words;

    public ImportView() {
        super(ImportsView.PATH, CertificateColumn.class);
    }

    @Override
    protected CertificateImport find(long id) {
        return service.find(id);
    }

    @Override
    protected List<ShownRow<CertificateColumn>> rows(long id, Set<Verdict> verdicts, int afterRow, int most) {
        return service.rows(id, verdicts, afterRow, most);
    }

    @Override
    protected String understood(CertificateColumn column, String text) {
        return column == CertificateColumn.POST ? words.text(Post.valueOf(text)) : text;
    }

    @Override
    protected void store(long id, ImportChoice choice) {
        service.store(id, choice);
    }

    @Override
    protected void discard(long id) {
        service.discard(id);
    }

    public void undo() {
        then(() -> service.undo(getSheet().id()));
    }
}
