package cn.com.ytajpx.anpei.web.admin.calendar;

import cn.com.ytajpx.anpei.calendar.CalendarWatch;
import cn.com.ytajpx.anpei.calendar.MissingYear;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The banner on the pages of those who can load a missing year. */
@Named
@RequestScoped
public class CalendarAlarm {

    @Inject
    private CalendarWatch watch;

    @Inject
    private HttpServletRequest request;

    private List<MissingYear> missing;

    /** Empty for everybody who can do nothing about it. */
    public List<MissingYear> getMissing() {
        if (missing == null) {
            missing = request.isUserInRole(Permission.CALENDAR_CHANGE) ? watch.missing() : List.of();
        }
        return missing;
    }
}
