package cn.com.ytajpx.anpei.common;

import java.util.Locale;

/** The two languages, Chinese first. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE, "zh"), EN(Locale.ENGLISH, "en");

    private final Locale locale;
    private final String code;

    Language(Locale locale, String code) {
        this.locale = locale;
        this.code = code;
    }

    public Locale locale() {
        return locale;
    }

    /** As in {@code /language/zh} and in the HTML lang attribute. */
    public String code() {
        return code;
    }

    public static Language of(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage()) ? EN : ZH;
    }
}
