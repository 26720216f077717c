package cn.com.ytajpx.anpei.it.browser;

import cn.com.ytajpx.anpei.it.product.BuiltProduct;
import cn.com.ytajpx.anpei.it.product.RunningProduct;
import com.microsoft.playwright.Browser;
import java.util.Map;

/** The demo product and the browser, started once for all journeys; both end with the process of the tests. */
final class Demo {

    private static RunningProduct product;
    private static Browser browser;

    private Demo() {
    }

    static synchronized RunningProduct product() {
        if (product == null) {
            product = RunningProduct.start(BuiltProduct.data("browser"), Map.of("anpei.mode", "demo"));
            Runtime.getRuntime().addShutdownHook(new Thread(product::stop, "stop demo"));
        }
        return product;
    }

    static synchronized Browser browser() {
        if (browser == null) {
            browser = Chromium.launched(Chromium.playwright());
        }
        return browser;
    }
}
