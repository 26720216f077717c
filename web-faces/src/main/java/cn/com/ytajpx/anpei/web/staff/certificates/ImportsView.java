package cn.com.ytajpx.anpei.web.staff.certificates;

import cn.com.ytajpx.anpei.certificate.CertificateImport;
import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.web.sheet.ImportList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where an import begins, and the list of those before. */
@Named
@RequestScoped
public class ImportsView extends ImportList<CertificateImport> {

    static final String PATH = "/staff/certificates/imports";

    @Inject
    private ImportService service;

    @Override
    protected List<CertificateImport> newest(int first, int most) {
        return service.newest(first, most);
    }
}
