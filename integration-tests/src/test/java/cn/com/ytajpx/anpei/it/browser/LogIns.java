package cn.com.ytajpx.anpei.it.browser;

import cn.com.ytajpx.anpei.demo.DemoLogIn;
import cn.com.ytajpx.anpei.security.Role;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Sessions that were begun once through the log-in page and go on for all journeys. */
final class LogIns {

    private static final String SESSION = "JSESSIONID";

    private static final Map<String, Cookie> SESSIONS = new HashMap<>();

    private LogIns() {
    }

    static String handle(Role role) {
        return DemoLogIn.all().stream().filter(one -> one.role() == role).findFirst().orElseThrow().handle();
    }

    /** Brings the session of before, if there is one. */
    static void goOn(Visit visit, String handle) {
        Optional.ofNullable(SESSIONS.get(handle)).ifPresent(session -> visit.page().context().addCookies(List.of(session)));
    }

    /** Asked in the session of before; a {@code visitor} logs in where there is none or it has ended. */
    static Question question(String handle, Supplier<Visit> visitor) {
        var before = Optional.ofNullable(SESSIONS.get(handle)).map(LogIns::asking).filter(Question::isInside);
        return before.orElseGet(() -> {
            enter(visitor.get(), handle);
            return asking(SESSIONS.get(handle));
        });
    }

    private static Question asking(Cookie session) {
        return new Question(session.name + "=" + session.value);
    }

    /** Leaves the visit at the person's start page. A session that has ended meanwhile is begun anew. */
    static void enter(Visit visit, String handle) {
        var context = visit.page().context();
        goOn(visit, handle);
        visit.opens("/login");
        if (URI.create(visit.page().url()).getPath().equals("/login")) {
            visit.find("#handle").fill(handle);
            visit.find("#password").fill(DemoLogIn.PASSWORD);
            visit.find("#form [type=submit]").click();
            visit.page().waitForURL(address -> !URI.create(address).getPath().equals("/login"));
            var session = context.cookies().stream().filter(cookie -> cookie.name.equals(SESSION)).findFirst().orElseThrow();
            SESSIONS.put(handle, new Cookie(session.name, session.value).setUrl(Demo.product().address().toString()));
        }
    }
}
