package cn.com.ytajpx.anpei.web.staff;

import cn.com.ytajpx.anpei.certificate.CertificateImport;
import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.RegisterCount;
import cn.com.ytajpx.anpei.certificate.RegisterFilter;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A few numbers, each a link to its rows. */
@Named
@RequestScoped
public class StaffStartView {

    private static final int[] DISTANCES = {30, 60, 90};
    private static final int IMPORTS = 5;

    @Inject
    private RegisterService register;

    @Inject
    private ImportService imports;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private List<Due> due;
    private RegisterCount voids;

    public boolean isReadsCertificates() {
        return request.isUserInRole(Permission.CERTIFICATES_READ);
    }

    public boolean isImportsCertificates() {
        return request.isUserInRole(Permission.CERTIFICATES_IMPORT);
    }

    /** Certificates whose last valid day is today or within 30, 60, 90 days. */
    public List<Due> getDue() {
        if (due == null) {
            var today = LocalDate.now(clock);
            due = IntStream.of(DISTANCES).mapToObj(days -> new Due(days, today, today.plusDays(days),
                    register.count(new RegisterFilter("", null, null, today, today.plusDays(days))))).toList();
        }
        return due;
    }

    public RegisterCount getVoids() {
        if (voids == null) {
            voids = register.count(new RegisterFilter("", null, Standing.VOID, null, null));
        }
        return voids;
    }

    public List<CertificateImport> getImports() {
        return imports.newest(0, IMPORTS);
    }

    /** Certificates that end from {@code from} to {@code to}, both inclusive. */
    public record Due(int days, LocalDate from, LocalDate to, RegisterCount count) {
    }
}
