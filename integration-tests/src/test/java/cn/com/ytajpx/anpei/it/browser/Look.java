package cn.com.ytajpx.anpei.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a person looks at a page.
 *
 * @param width    of the window, in CSS pixels
 * @param theme    {@code light} or {@code dark}
 * @param language {@code zh} or {@code en}
 */
public record Look(int width, String theme, String language) {

    public static final Look DESK = new Look(1280, "light", "zh");
    public static final Look PHONE_AT_NIGHT = new Look(390, "dark", "zh");

    public static final List<String> LANGUAGES = List.of("zh", "en");

    static final int HEIGHT = 844;

    /** Phone and desk, light and dark. */
    public static List<Look> in(String language) {
        return Stream.of(1280, 390).flatMap(width -> Stream.of("light", "dark").map(theme -> new Look(width, theme, language))).toList();
    }

    /** Nothing moves: a picture or a check of colours never falls into a transition. */
    Browser.NewContextOptions options(String address) {
        return new Browser.NewContextOptions().setBaseURL(address).setViewportSize(width, HEIGHT).setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai").setReducedMotion(ReducedMotion.REDUCE);
    }

    List<Cookie> cookies(String address) {
        return List.of(new Cookie("anpei-language", language).setUrl(address), new Cookie("anpei-theme", theme).setUrl(address));
    }

    /** {@code 390-dark-en} */
    @Override
    public String toString() {
        return width + "-" + theme + "-" + language;
    }
}
