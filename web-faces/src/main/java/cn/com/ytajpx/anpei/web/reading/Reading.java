package cn.com.ytajpx.anpei.web.reading;

import cn.com.ytajpx.anpei.common.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How this person reads: language, light or dark, text size. Kept in cookies, so that no session is needed. */
@Named
@RequestScoped
public class Reading {

    @Inject
    private HttpServletRequest request;

    private Language language;
    private String theme;
    private String text;

    @PostConstruct
    void readCookies() {
        language = Language.of(cookie(ReadingChoice.LANGUAGE).map(Locale::forLanguageTag).orElse(null));
        theme = cookie(ReadingChoice.THEME).orElse("auto");
        text = cookie(ReadingChoice.TEXT).orElse("normal");
    }

    public Language getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return language.locale();
    }

    public boolean isEnglish() {
        return language == Language.EN;
    }

    /** For the HTML lang attribute. */
    public String getHtmlLanguage() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** {@code light}, {@code dark}, or {@code auto} for what the device says. */
    public String getTheme() {
        return theme;
    }

    public boolean isDark() {
        return theme.equals("dark");
    }

    /** {@code normal} or {@code large}. */
    public String getText() {
        return text;
    }

    public boolean isLarge() {
        return text.equals("large");
    }

    private Optional<String> cookie(ReadingChoice choice) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(choice.cookie()))
                .map(Cookie::getValue).filter(choice::allows).findFirst();
    }
}
