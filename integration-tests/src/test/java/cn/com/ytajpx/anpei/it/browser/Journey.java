package cn.com.ytajpx.anpei.it.browser;

import cn.com.ytajpx.anpei.security.Role;
import com.microsoft.playwright.BrowserContext;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Base of the browser tests: people who visit the demo product, each in a browser profile of their own. */
public abstract class Journey {

    private final List<BrowserContext> profiles = new ArrayList<>();

    /** Somebody at a desk who has not logged in. */
    protected Visit visitor() {
        return visitor(Look.DESK);
    }

    protected Visit visitor(Look look) {
        var address = address();
        var profile = Demo.browser().newContext(look.options(address));
        profile.addCookies(look.cookies(address));
        profiles.add(profile);
        return new Visit(profile.newPage());
    }

    /** Somebody at a desk whose browser runs no script and brings no cookie. */
    protected Visit visitorWithoutScript() {
        var profile = Demo.browser().newContext(Look.DESK.options(address()).setJavaScriptEnabled(false));
        profiles.add(profile);
        return new Visit(profile.newPage());
    }

    /** Somebody with this role, logged in by the demonstration's log-in of the role. */
    protected Visit loggedInAs(Role role) {
        return loggedInAs(role, Look.DESK);
    }

    protected Visit loggedInAs(Role role, Look look) {
        return loggedInAs(LogIns.handle(role), look);
    }

    /** Somebody with this role who goes on with the session of before, if there is one, without opening a page. */
    Visit goingOnAs(Role role, Look look) {
        var visit = visitor(look);
        LogIns.goOn(visit, LogIns.handle(role));
        return visit;
    }

    /**
     * Somebody logged in through the page; who was before goes on with the session of then.
     *
     * @param handle of a log-in whose password is the demonstration's
     */
    protected Visit loggedInAs(String handle, Look look) {
        var visit = visitor(look);
        LogIns.enter(visit, handle);
        return visit;
    }

    /** The status of the answer that somebody with this role gets, led on where the answer leads; opens no window. */
    protected int status(Role role, String path) {
        return LogIns.question(LogIns.handle(role), this::visitor).status(path);
    }

    /** The product's address, without a slash at the end; for requests that no browser would send. */
    protected static String address() {
        return Demo.product().address().toString();
    }

    /** Does in the product's database what no person could do. */
    protected static void sql(String statement) {
        try (var connection = DriverManager.getConnection(Demo.product().jdbcUrl()); var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    @AfterEach
    void leave() {
        profiles.forEach(BrowserContext::close);
    }
}
