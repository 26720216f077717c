package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.CertificateImport;
import cn.com.ytajpx.anpei.certificate.ImportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** Where an import begins, and the list of those before. */
@Named
@RequestScoped
public class ImportsView {

    private static final int ROWS = 50;

    @Inject
    private ImportService service;

    @Inject
    @Param(name = "first")
    private Integer first;

    private List<CertificateImport> imports;

    /** The newest first. */
    public List<CertificateImport> getImports() {
        if (imports == null) {
            imports = service.newest(getFirst(), ROWS + 1);
        }
        return imports.subList(0, Math.min(ROWS, imports.size()));
    }

    public int getFirst() {
        return first == null || first < 0 ? 0 : first;
    }

    public boolean isMore() {
        return getImports() != null && imports.size() > ROWS;
    }

    public int getNext() {
        return getFirst() + ROWS;
    }
}
