package cn.com.ytajpx.anpei.dashboard;

import cn.com.ytajpx.anpei.security.Permission;

/** Something that waits for somebody at the centre; words under {@code Task.<CONSTANT>}. */
public enum Task {

    /** The window of their class is open, and the province does not show them. */
    NOT_BOOKED(Permission.CERTIFICATES_READ),
    /** Entries of the late list that the centre has yet to confirm. */
    LATE_TO_CONFIRM(Permission.PREREGISTRATIONS_READ),
    /** People for whom no class is safe any more. */
    LATE_CASES(Permission.PREREGISTRATIONS_READ),
    /** Clerks who wait for their company to be confirmed. */
    EMPLOYERS_PENDING(Permission.EMPLOYERS_READ),
    /** People claimed by a second company. */
    EMPLOYMENT_CLAIMS(Permission.EMPLOYERS_READ),
    /** People whom no message reaches. */
    CALLS(Permission.CERTIFICATES_READ),
    /** People due without a reminder and without an explanation: a defect. */
    UNEXPLAINED(Permission.CERTIFICATES_READ),
    DELIVERIES_GIVEN_UP(Permission.DELIVERIES_READ),
    DELIVERIES_FAILED(Permission.DELIVERIES_READ);

    private final String permission;

    Task(String permission) {
        this.permission = permission;
    }

    /** Who does not have it sees nothing of the task. */
    String permission() {
        return permission;
    }
}
