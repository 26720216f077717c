package cn.com.ytajpx.anpei.security;

import static cn.com.ytajpx.anpei.security.Permission.*;

import java.util.Set;

/** Who takes part, and what each may do: the table of roles in the centre's own order. */
public enum Role {

    TRAINEE(TRAINEE_AREA),
    EMPLOYER_CLERK(EMPLOYER_AREA),
    DESK_CLERK(STAFF_AREA, CERTIFICATES_READ, CERTIFICATES_IMPORT, PERSONAL_DATA_REVEAL, REMINDERS_CALL),
    REVIEWER(STAFF_AREA, CERTIFICATES_READ, PERSONAL_DATA_REVEAL),
    PLANNER(STAFF_AREA, CERTIFICATES_READ, CERTIFICATES_IMPORT, TEMPLATES_EDIT, DELIVERIES_READ, DELIVERIES_RETRY, REMINDERS_CALL),
    CERTIFICATE_PROPOSER(STAFF_AREA, CERTIFICATES_READ, PERSONAL_DATA_REVEAL),
    CERTIFICATE_APPROVER(STAFF_AREA, CERTIFICATES_READ, PERSONAL_DATA_REVEAL),
    CASHIER(STAFF_AREA),
    CASHIER_LEAD(STAFF_AREA),
    DIRECTOR(STAFF_AREA, OPS_AREA, CERTIFICATES_READ, TEMPLATES_EDIT, DELIVERIES_READ, JOBS_READ, SETTINGS_READ),
    OPERATIONS(OPS_AREA, JOBS_READ, JOBS_RUN, DELIVERIES_READ, DELIVERIES_RETRY),
    ADMINISTRATOR(ADMIN_AREA, OPS_AREA, JOBS_READ, JOBS_RUN, DELIVERIES_READ, DELIVERIES_RETRY, TEMPLATES_EDIT, ACCOUNTS_MANAGE,
            SETTINGS_READ, SETTINGS_CHANGE, CALENDAR_CHANGE, AUDIT_READ),
    AUDITOR(STAFF_AREA, OPS_AREA, ADMIN_AREA, CERTIFICATES_READ, PERSONAL_DATA_REVEAL, DELIVERIES_READ, JOBS_READ,
            SETTINGS_READ, AUDIT_READ);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** Staff roles are given by the administrator; the others by registering. */
    public boolean givenByAdministrator() {
        return this != TRAINEE && this != EMPLOYER_CLERK;
    }
}
