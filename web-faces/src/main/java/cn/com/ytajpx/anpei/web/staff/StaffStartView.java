package cn.com.ytajpx.anpei.web.staff;

import cn.com.ytajpx.anpei.certificate.CertificateImport;
import cn.com.ytajpx.anpei.certificate.ImportService;
import cn.com.ytajpx.anpei.certificate.RegisterCount;
import cn.com.ytajpx.anpei.certificate.RegisterFilter;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.message.DeliveryDesk;
import cn.com.ytajpx.anpei.message.DeliveryFilter;
import cn.com.ytajpx.anpei.message.MessageStatus;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.reminder.Coverage;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A few numbers, each a link to its rows; what comes next; what expires when. Everybody sees the parts they may use. */
@Named
@RequestScoped
public class StaffStartView {

    private static final int[] DISTANCES = {30, 60, 90};
    private static final int IMPORTS = 5;
    private static final int DATES = 8;

    @Inject
    private RegisterService register;

    @Inject
    private ImportService imports;

    @Inject
    private ReminderReport report;

    @Inject
    private DeliveryDesk deliveries;

    @Inject
    private PlanService plan;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private List<Due> due;
    private RegisterCount voids;
    private Coverage coverage;
    private Map<MessageStatus, Long> messages;
    private List<PlanDate> dates;
    private List<ExpiryYear> years;

    public boolean isReadsCertificates() {
        return request.isUserInRole(Permission.CERTIFICATES_READ);
    }

    public boolean isImportsCertificates() {
        return request.isUserInRole(Permission.CERTIFICATES_IMPORT);
    }

    public boolean isReadsDeliveries() {
        return request.isUserInRole(Permission.DELIVERIES_READ);
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

    public Coverage getCoverage() {
        if (coverage == null) {
            coverage = report.coverage();
        }
        return coverage;
    }

    public long getFailed() {
        return messages().get(MessageStatus.FAILED);
    }

    public long getGivenUp() {
        return messages().get(MessageStatus.GIVEN_UP);
    }

    /** The next dates of this year's plan, today's first. */
    public List<PlanDate> getDates() {
        if (dates == null) {
            var today = LocalDate.now(clock);
            dates = PlanDate.of(plan.currentPlan()).filter(date -> !date.day().isBefore(today)).limit(DATES).toList();
        }
        return dates;
    }

    /** What expires in each month of this and the next year, and the classes that serve it. */
    public List<ExpiryYear> getYears() {
        if (years == null) {
            int year = LocalDate.now(clock).getYear();
            var ending = register.endingByMonth(YearMonth.of(year, 1), YearMonth.of(year + 1, 12));
            years = List.of(ExpiryYear.of(year, ending, plan.planOf(year)), ExpiryYear.of(year + 1, ending, plan.planOf(year + 1)));
        }
        return years;
    }

    public List<CertificateImport> getImports() {
        return imports.newest(0, IMPORTS);
    }

    private Map<MessageStatus, Long> messages() {
        if (messages == null) {
            messages = deliveries.countByStatus(DeliveryFilter.ALL);
        }
        return messages;
    }

    /** Certificates that end from {@code from} to {@code to}, both inclusive. */
    public record Due(int days, LocalDate from, LocalDate to, RegisterCount count) {
    }
}
