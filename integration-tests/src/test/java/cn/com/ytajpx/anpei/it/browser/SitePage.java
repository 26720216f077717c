package cn.com.ytajpx.anpei.it.browser;

import java.util.Locale;

/** Every page, for the gallery and the accessibility check: a new page adds its line. */
enum SitePage {
    HOME("/");

    private final String address;

    SitePage(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** For a file: {@code plan-class}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
