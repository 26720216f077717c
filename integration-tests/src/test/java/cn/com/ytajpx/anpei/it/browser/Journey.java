package cn.com.ytajpx.anpei.it.browser;

import com.microsoft.playwright.BrowserContext;
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

    /** The product's address, without a slash at the end; for requests that no browser would send. */
    protected static String address() {
        return Demo.product().address().toString();
    }

    @AfterEach
    void leave() {
        profiles.forEach(BrowserContext::close);
    }
}
