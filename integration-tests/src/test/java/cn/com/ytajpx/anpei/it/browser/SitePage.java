package cn.com.ytajpx.anpei.it.browser;

import cn.com.ytajpx.anpei.security.Role;
import java.util.Locale;
import java.util.Optional;

/** Every page, for the gallery and the accessibility check: a new page adds its line. */
enum SitePage {
    HOME("/"),
    PLAN("/plan"),
    PLAN_FILTERED("/plan?kind=retraining&month=8&open=true"),
    PLAN_EMPTY("/plan?month=1"),
    PLAN_CLASS("/plan/2024-R4"),
    ADVICE("/advice"),
    ADVICE_RECOMMENDED("/advice?lastValidDay=2024-12-01"),
    ADVICE_TOO_LATE("/advice?lastValidDay=2024-03-05"),
    ADVICE_VOID("/advice?lastValidDay=2024-02-01"),
    ADVICE_WITHOUT("/advice?none=true"),
    ADVICE_REFUSED("/advice?lastValidDay=tomorrow"),
    NOTICES("/notices"),
    NOTICE("/notices/2024-01"),
    VENUES("/venues"),
    CONTACT("/contact"),
    OUTBOX("/outbox"),

    LOGIN("/login"),
    REGISTER("/register"),
    REGISTER_CODE("/register?proof=no-such-handle"),
    FORGOT_PASSWORD("/forgot-password"),
    FORGOT_PASSWORD_CODE("/forgot-password?proof=no-such-handle"),
    CLAIM("/claim"),
    CLAIM_FILED("/claim?filed=true"),
    STAFF_CLAIMS("/staff/claims", Role.DESK_CLERK),
    PASSWORD("/account/password", Role.TRAINEE),
    PASSWORD_OF_STAFF("/account/password", Role.ADMINISTRATOR),

    ADMIN("/admin", Role.ADMINISTRATOR),
    ADMIN_ACCOUNTS("/admin/accounts", Role.ADMINISTRATOR),
    ADMIN_ACCOUNTS_EMPTY("/admin/accounts?q=nobody", Role.ADMINISTRATOR),
    ADMIN_ACCOUNT("/admin/accounts/1", Role.ADMINISTRATOR),
    ADMIN_ACCOUNT_NEW("/admin/accounts/new", Role.ADMINISTRATOR),
    ADMIN_SETTINGS("/admin/settings", Role.ADMINISTRATOR),
    ADMIN_SETTING("/admin/settings/exam-lead-working-days", Role.ADMINISTRATOR),
    ADMIN_CALENDAR("/admin/calendar", Role.ADMINISTRATOR),
    ADMIN_CALENDAR_ANSWER("/admin/calendar?day=2024-04-29&plus=2", Role.ADMINISTRATOR),
    ADMIN_CALENDAR_MISSING("/admin/calendar/2028", Role.ADMINISTRATOR),
    ADMIN_AUDIT("/admin/audit", Role.ADMINISTRATOR),
    ADMIN_AUDIT_EMPTY("/admin/audit?q=nothing-of-the-kind", Role.AUDITOR),

    STAFF("/staff", Role.DESK_CLERK),
    STAFF_DIRECTOR("/staff", Role.DIRECTOR),
    STAFF_CASHIER("/staff", Role.CASHIER),
    STAFF_PLAN("/staff/plan", Role.PLANNER),
    STAFF_PLAN_EDIT("/staff/plan/2024/2024-R8", Role.PLANNER),
    STAFF_PLAN_EMPTY("/staff/plan/2030", Role.PLANNER),
    STAFF_PLAN_CHECK("/staff/plan/check", Role.DIRECTOR),
    STAFF_PLAN_CLASS("/staff/plan/class/2024-R8", Role.DIRECTOR),
    STAFF_PLAN_DEMAND("/staff/plan/demand", Role.PLANNER),
    STAFF_PLAN_IMPORT("/staff/plan/import/2025", Role.PLANNER),
    STAFF_PLAN_VENUES("/staff/plan/venues", Role.PLANNER),
    STAFF_PLAN_ANNEX("/staff/plan/annex", Role.PLANNER),
    STAFF_RECONCILIATION("/staff/reconciliation", Role.DESK_CLERK),
    STAFF_ONLY_HERE("/staff/reconciliation?list=only-here", Role.DESK_CLERK),
    STAFF_CLASS_DIFFERS("/staff/reconciliation?list=class-differs", Role.REVIEWER),
    STAFF_DATA_DIFFERS("/staff/reconciliation?list=data-differs", Role.REVIEWER),
    STAFF_RECONCILIATION_EMPTY("/staff/reconciliation?year=2023", Role.REVIEWER),
    STAFF_ROSTERS("/staff/reconciliation/rosters", Role.DESK_CLERK),
    STAFF_ROSTER("/staff/reconciliation/rosters", Role.DESK_CLERK, "tbody th a"),
    STAFF_AT_RISK("/staff/at-risk?within=30", Role.DESK_CLERK),
    STAFF_AT_RISK_EMPTY("/staff/at-risk?q=nobody", Role.DESK_CLERK),
    STAFF_REMINDERS("/staff/reminders", Role.PLANNER),
    STAFF_REMINDERS_DAY("/staff/reminders?asOf=2024-06-02&explanation=to-remind", Role.PLANNER),
    STAFF_REMINDERS_EMPTY("/staff/reminders?name=nobody", Role.PLANNER),
    STAFF_CALLS("/staff/reminders/calls", Role.DESK_CLERK),
    NOTICES_FOUND("/notices?q=再培训&year=2024"),
    NOTICES_NONE_FOUND("/notices?q=nothing-of-the-kind"),
    STAFF_CLASS_CHANGES("/staff/plan/changes", Role.PLANNER),
    STAFF_NOTICES("/staff/notices", Role.PLANNER),
    STAFF_NOTICES_EMPTY("/staff/notices?q=nobody", Role.PLANNER),
    STAFF_NOTICE_NEW("/staff/notices/new", Role.PLANNER),
    STAFF_NOTICE("/staff/notices/1", Role.DIRECTOR),
    STAFF_NOTICE_EDIT("/staff/notices/1/edit", Role.PLANNER),
    STAFF_NOTICE_ANNEX("/staff/notices/1/annexes/1", Role.PLANNER),
    STAFF_NOTICE_REVISION("/staff/notices/1/revisions/0", Role.PLANNER),
    STAFF_TEMPLATES("/staff/templates", Role.PLANNER),
    STAFF_TEMPLATE_SMS("/staff/templates/certificate-due/sms/zh", Role.PLANNER),
    STAFF_TEMPLATE_MAIL("/staff/templates/certificate-due-late/email/en", Role.PLANNER),
    STAFF_DELIVERIES("/staff/deliveries", Role.PLANNER),
    STAFF_DELIVERIES_EMPTY("/staff/deliveries?who=nobody", Role.PLANNER),
    OPS_REMINDERS("/ops/reminders?asOf=2024-03-05", Role.OPERATIONS),
    OPS_DELIVERIES("/ops/deliveries", Role.OPERATIONS),
    ADMIN_TEMPLATES("/admin/templates", Role.ADMINISTRATOR),
    STAFF_PREREGISTRATIONS("/staff/preregistrations", Role.PLANNER),
    STAFF_PREREGISTRATIONS_EMPTY("/staff/preregistrations?q=nobody", Role.DESK_CLERK),
    STAFF_PREREGISTRATION("/staff/preregistrations", Role.PLANNER, "tbody th a"),
    STAFF_PREREGISTRATIONS_LATE("/staff/preregistrations/late", Role.DIRECTOR),
    STAFF_PREREGISTRATIONS_NEW("/staff/preregistrations/new", Role.DESK_CLERK),
    STAFF_CERTIFICATES("/staff/certificates", Role.DESK_CLERK),
    STAFF_CERTIFICATES_EMPTY("/staff/certificates?text=nobody", Role.DESK_CLERK),
    STAFF_IMPORTS("/staff/certificates/imports", Role.DESK_CLERK),

    OPS("/ops", Role.OPERATIONS),
    OPS_JOB("/ops/jobs/expiry-reminders", Role.OPERATIONS),
    OPS_JOB_WITHOUT_DAY("/ops/jobs/message-delivery", Role.OPERATIONS),
    OPS_OUTBOX("/ops/outbox", Role.OPERATIONS),
    STAFF_CERTIFICATE("/staff/certificates?order=employer", Role.DESK_CLERK, "tbody th a"),

    TRAINEE("/trainee", Role.TRAINEE),
    TRAINEE_CERTIFICATE("/trainee", Role.TRAINEE, "a[href^='/trainee/certificates/']"),
    TRAINEE_PREREGISTER("/trainee/preregister", Role.TRAINEE),
    TRAINEE_PREREGISTER_CLASS("/trainee/preregister", Role.TRAINEE, "a[href^='/trainee/preregister?certificate=']"),
    TRAINEE_PREREGISTER_FIRST("/trainee/preregister?first=true", Role.TRAINEE),
    TRAINEE_PREREGISTER_CHECK("/trainee/preregister?first=true&class=2024-P1", Role.TRAINEE),
    TRAINEE_REGISTRATIONS("/trainee/registrations", Role.TRAINEE),
    TRAINEE_CALENDAR("/trainee/calendar", Role.TRAINEE),
    TRAINEE_MESSAGES("/trainee/messages", Role.TRAINEE),
    TRAINEE_MESSAGES_UNREAD("/trainee/messages?unread=true", Role.TRAINEE),
    EMPLOYER("/employer", Role.EMPLOYER_CLERK),
    EMPLOYER_CALENDAR("/employer/calendar", Role.EMPLOYER_CLERK),
    EMPLOYER_PEOPLE("/employer/people", Role.EMPLOYER_CLERK),
    EMPLOYER_PEOPLE_EMPTY("/employer/people?q=nobody", Role.EMPLOYER_CLERK),
    EMPLOYER_PERSON("/employer/people", Role.EMPLOYER_CLERK, "tbody th a"),
    EMPLOYER_PERSON_NEW("/employer/people/new", Role.EMPLOYER_CLERK),
    EMPLOYER_PREREGISTER("/employer/preregister", Role.EMPLOYER_CLERK),
    EMPLOYER_IMPORTS("/employer/imports", Role.EMPLOYER_CLERK),
    EMPLOYER_COMPANY("/employer/company", Role.EMPLOYER_CLERK),
    STAFF_EMPLOYERS("/staff/employers", Role.DESK_CLERK),
    STAFF_EMPLOYERS_EMPTY("/staff/employers?q=nobody", Role.DESK_CLERK),
    STAFF_EMPLOYER("/staff/employers", Role.DESK_CLERK, "tbody th a"),
    EMPLOYER_MESSAGES("/employer/messages", Role.EMPLOYER_CLERK),
    STAFF_MESSAGES("/staff/messages", Role.PLANNER),
    OPS_MESSAGES("/ops/messages", Role.OPERATIONS),
    ADMIN_MESSAGES("/admin/messages", Role.ADMINISTRATOR);

    private final String address;
    private final Optional<Role> role;
    private final Optional<String> link;

    SitePage(String address) {
        this(address, null);
    }

    /** @param role of the demonstration's log-in that looks at it */
    SitePage(String address, Role role) {
        this(address, role, null);
    }

    /** @param link selects the link to follow from there, for a page whose address is known only while it runs */
    SitePage(String address, Role role, String link) {
        this.address = address;
        this.role = Optional.ofNullable(role);
        this.link = Optional.ofNullable(link);
    }

    /** Opens it. */
    Visit openedBy(Visit visit) {
        visit.opens(address);
        link.ifPresent(selector -> visit.opens(visit.find(selector).first().getAttribute("href")));
        return visit;
    }

    /** Empty: a visitor. */
    Optional<Role> role() {
        return role;
    }

    /** For a file: {@code plan-class}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
