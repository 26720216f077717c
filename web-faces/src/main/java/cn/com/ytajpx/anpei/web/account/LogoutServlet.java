package cn.com.ytajpx.anpei.web.account;

import static cn.com.ytajpx.anpei.security.Permission.*;

import jakarta.annotation.security.DeclareRoles;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** 退出系统: ends the session and says so. Also declares every permission, which the server needs to answer isUserInRole. */
@WebServlet("/logout")
@DeclareRoles({
    TRAINEE_AREA, EMPLOYER_AREA, STAFF_AREA, OPS_AREA, ADMIN_AREA, CERTIFICATES_READ, CERTIFICATES_IMPORT,
    EMPLOYERS_READ, EMPLOYERS_CONFIRM, RECONCILE, PREREGISTRATIONS_READ, PREREGISTRATIONS_REGISTER, PREREGISTRATIONS_OVERRIDE, CLAIMS_DECIDE,
    PERSONAL_DATA_REVEAL, NOTICES_EDIT, TEMPLATES_EDIT, DELIVERIES_READ, DELIVERIES_RETRY, REMINDERS_CALL, JOBS_READ, JOBS_RUN, ACCOUNTS_MANAGE, SETTINGS_READ,
    SETTINGS_CHANGE, CALENDAR_CHANGE, AUDIT_READ, PLAN_EDIT, PLAN_PUBLISH
})
public class LogoutServlet extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        SessionLogIn.end(request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/login?left=true");
    }
}
