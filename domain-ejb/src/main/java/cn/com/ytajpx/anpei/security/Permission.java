package cn.com.ytajpx.anpei.security;

/**
 * What an account may do, for {@code @RolesAllowed} and the URL areas. Roles grant them (see {@link Role}); code asks for
 * permissions, never for roles.
 */
public final class Permission {

    /** Enter the area of trainees, employers, staff, operations or administration. */
    public static final String TRAINEE_AREA = "area.trainee";
    public static final String EMPLOYER_AREA = "area.employer";
    public static final String STAFF_AREA = "area.staff";
    public static final String OPS_AREA = "area.ops";
    public static final String ADMIN_AREA = "area.admin";

    public static final String CERTIFICATES_READ = "certificates.read";
    public static final String CERTIFICATES_IMPORT = "certificates.import";
    /** Read a whole ID number or mobile, with a reason, audited. */
    public static final String PERSONAL_DATA_REVEAL = "personal-data.reveal";
    /** Read which companies there are, who acts for them and how many people they have. */
    public static final String EMPLOYERS_READ = "employers.read";
    /** Say who may act for a company, and where a person works who is claimed by two. */
    public static final String EMPLOYERS_CONFIRM = "employers.confirm";
    /** Draft the plan, and change what is published of it. */
    public static final String PLAN_EDIT = "plan.edit";
    /** Publish classes, and cancel them. */
    public static final String PLAN_PUBLISH = "plan.publish";
    /** Write, publish and change notices. */
    public static final String NOTICES_EDIT = "notices.edit";
    /** Bring the province's roster, and remind whom it does not show. */
    public static final String RECONCILE = "reconcile";
    public static final String TEMPLATES_EDIT = "templates.edit";
    public static final String DELIVERIES_READ = "deliveries.read";
    /** Have a message tried again that was tried in vain. */
    public static final String DELIVERIES_RETRY = "deliveries.retry";
    /** Call people whom no message reaches, and say that it is done. */
    public static final String REMINDERS_CALL = "reminders.call";
    public static final String PREREGISTRATIONS_READ = "preregistrations.read";
    /** Pre-register, move and withdraw on behalf of people. */
    public static final String PREREGISTRATIONS_REGISTER = "preregistrations.register";
    /** Set a refusal aside, with a reason. */
    public static final String PREREGISTRATIONS_OVERRIDE = "preregistrations.override";
    /** Hand an account over to whoever proves at the desk that it is theirs. */
    public static final String CLAIMS_DECIDE = "claims.decide";
    public static final String JOBS_READ = "jobs.read";
    public static final String JOBS_RUN = "jobs.run";
    public static final String ACCOUNTS_MANAGE = "accounts.manage";
    public static final String SETTINGS_READ = "settings.read";
    public static final String SETTINGS_CHANGE = "settings.change";
    public static final String CALENDAR_CHANGE = "calendar.change";
    public static final String AUDIT_READ = "audit.read";

    private Permission() {
    }
}
