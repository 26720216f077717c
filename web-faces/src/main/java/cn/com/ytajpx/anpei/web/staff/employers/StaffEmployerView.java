package cn.com.ytajpx.anpei.web.staff.employers;

import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.employer.Employer;
import cn.com.ytajpx.anpei.employer.EmployerClerk;
import cn.com.ytajpx.anpei.employer.EmployerDesk;
import cn.com.ytajpx.anpei.employer.Employment;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One company as staff see it: its facts, its clerks, its people. */
@Named
@RequestScoped
public class StaffEmployerView {

    @Inject
    private EmployerDesk desk;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private Employer employer;
    private List<EmployerClerk> clerks = List.of();
    private List<Employment> people = List.of();

    @PostConstruct
    void find() {
        try {
            employer = isAsked() ? desk.find(Long.parseLong(id)) : null;
        } catch (NumberFormatException | Refused unknown) {
            employer = null;
        }
        if (employer != null) {
            clerks = desk.clerks(employer.id());
            people = desk.people(employer.id());
        }
    }

    /** Whether the address names one company, not the list. */
    public boolean isAsked() {
        return id != null && !id.isEmpty();
    }

    public void read() {
        if (employer == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** {@code null} if there is none. */
    public Employer getEmployer() {
        return employer;
    }

    public List<EmployerClerk> getClerks() {
        return clerks;
    }

    /** At most {@link EmployerDesk#MOST_PEOPLE}, the newest first. */
    public List<Employment> getPeople() {
        return people;
    }
}
