package cn.com.ytajpx.anpei.web.site;

import static cn.com.ytajpx.anpei.security.Permission.*;

import java.util.Optional;

/**
 * Every entry of every menu, in order. The words of {@code /staff/templates} stand under {@code nav.staff-templates}. An
 * entry appears when its page is there and the person may use it.
 */
enum MenuEntry {
    HOME(MenuGroup.SITE, "/", "home"),
    PLAN(MenuGroup.SITE, "/plan", "calendar"),
    ADVICE(MenuGroup.SITE, "/advice", "question"),
    NOTICES(MenuGroup.SITE, "/notices", "notice"),
    VENUES(MenuGroup.SITE, "/venues", "place"),
    CONTACT(MenuGroup.SITE, "/contact", "phone"),

    TRAINEE(MenuGroup.TRAINEE, "/trainee", "home", TRAINEE_AREA),
    TRAINEE_PREREGISTER(MenuGroup.TRAINEE, "/trainee/preregister", "certificate", TRAINEE_AREA),
    TRAINEE_REGISTRATIONS(MenuGroup.TRAINEE, "/trainee/registrations", "list", TRAINEE_AREA),
    TRAINEE_MESSAGES(MenuGroup.TRAINEE, "/trainee/messages", "mail", TRAINEE_AREA),

    EMPLOYER(MenuGroup.EMPLOYER, "/employer", "home", EMPLOYER_AREA),
    EMPLOYER_PEOPLE(MenuGroup.EMPLOYER, "/employer/people", "people", EMPLOYER_AREA),
    EMPLOYER_PREREGISTER(MenuGroup.EMPLOYER, "/employer/preregister", "done", EMPLOYER_AREA),
    EMPLOYER_COMPANY(MenuGroup.EMPLOYER, "/employer/company", "gear", EMPLOYER_AREA),
    EMPLOYER_MESSAGES(MenuGroup.EMPLOYER, "/employer/messages", "mail", EMPLOYER_AREA),

    STAFF(MenuGroup.STAFF, "/staff", "home", STAFF_AREA),
    STAFF_PLAN(MenuGroup.STAFF, "/staff/plan", "calendar", STAFF_AREA),
    PLAN_CHECK(MenuGroup.STAFF, "/staff/plan/check", "list", STAFF_AREA),
    PLAN_DEMAND(MenuGroup.STAFF, "/staff/plan/demand", "sliders", CERTIFICATES_READ),
    PREREGISTRATIONS(MenuGroup.STAFF, "/staff/preregistrations", "people", PREREGISTRATIONS_READ),
    LATE_LIST(MenuGroup.STAFF, "/staff/preregistrations/late", "soon", PREREGISTRATIONS_READ),
    CERTIFICATES(MenuGroup.STAFF, "/staff/certificates", "certificate", CERTIFICATES_READ),
    CERTIFICATE_IMPORTS(MenuGroup.STAFF, "/staff/certificates/imports", "upload", CERTIFICATES_IMPORT),
    EMPLOYERS(MenuGroup.STAFF, "/staff/employers", "people", EMPLOYERS_READ),
    RECONCILIATION(MenuGroup.STAFF, "/staff/reconciliation", "people", CERTIFICATES_READ),
    AT_RISK(MenuGroup.STAFF, "/staff/at-risk", "soon", CERTIFICATES_READ),
    CLAIMS(MenuGroup.STAFF, "/staff/claims", "key", CLAIMS_DECIDE),
    REMINDERS(MenuGroup.STAFF, "/staff/reminders", "bell", CERTIFICATES_READ),
    CLASS_CHANGES(MenuGroup.STAFF, "/staff/plan/changes", "bell", PLAN_EDIT),
    STAFF_NOTICES(MenuGroup.STAFF, "/staff/notices", "notice", NOTICES_EDIT),
    TEMPLATES(MenuGroup.STAFF, "/staff/templates", "text", TEMPLATES_EDIT),
    DELIVERIES(MenuGroup.STAFF, "/staff/deliveries", "mail", DELIVERIES_READ),
    STAFF_MESSAGES(MenuGroup.STAFF, "/staff/messages", "bell", STAFF_AREA),

    OPS(MenuGroup.OPS, "/ops", "play", JOBS_READ),
    OPS_REMINDERS(MenuGroup.OPS, "/ops/reminders", "bell", JOBS_READ),
    OPS_DELIVERIES(MenuGroup.OPS, "/ops/deliveries", "mail", DELIVERIES_READ),
    OUTBOX(MenuGroup.OPS, "/ops/outbox", "mail", OPS_AREA),

    ADMIN(MenuGroup.ADMIN, "/admin", "gear", ADMIN_AREA),
    ACCOUNTS(MenuGroup.ADMIN, "/admin/accounts", "people", ACCOUNTS_MANAGE),
    SETTINGS(MenuGroup.ADMIN, "/admin/settings", "sliders", SETTINGS_READ),
    CALENDAR(MenuGroup.ADMIN, "/admin/calendar", "calendar", ADMIN_AREA),
    ADMIN_TEMPLATES(MenuGroup.ADMIN, "/admin/templates", "text", TEMPLATES_EDIT),
    AUDIT(MenuGroup.ADMIN, "/admin/audit", "list", AUDIT_READ),
    ADMIN_MESSAGES(MenuGroup.ADMIN, "/admin/messages", "bell", ADMIN_AREA),
    OPS_MESSAGES(MenuGroup.OPS, "/ops/messages", "bell", OPS_AREA),

    ACCOUNT_PASSWORD(MenuGroup.ACCOUNT, "/account/password", "key");

    private final MenuGroup group;
    private final String address;
    private final String icon;
    private final Optional<String> permission;

    MenuEntry(MenuGroup group, String address, String icon) {
        this(group, address, icon, null);
    }

    MenuEntry(MenuGroup group, String address, String icon, String permission) {
        this.group = group;
        this.address = address;
        this.icon = icon;
        this.permission = Optional.ofNullable(permission);
    }

    MenuGroup group() {
        return group;
    }

    String address() {
        return address;
    }

    String icon() {
        return icon;
    }

    /** Empty: everybody, of the areas everybody who is logged in. */
    Optional<String> permission() {
        return permission;
    }

    /** {@code nav.staff-templates} for {@code /staff/templates}. */
    String key() {
        return this == HOME ? "nav.home" : "nav." + address.substring(1).replace('/', '-');
    }

    /** The inbox of the person who is logged in: the same in every area, so that one entry is enough. */
    boolean inbox() {
        return address.endsWith("/messages");
    }

    /** The views that could answer the address. */
    String[] views() {
        var view = this == HOME ? "/index" : address;
        return new String[] {view + ".xhtml", view + "/index.xhtml"};
    }

    /** Whether this entry's page, or one below it, is at the address. */
    boolean holds(String here) {
        return here.equals(address) || this != HOME && here.startsWith(address + "/");
    }
}
