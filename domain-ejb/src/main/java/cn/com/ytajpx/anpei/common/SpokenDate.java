package cn.com.ytajpx.anpei.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A date as people say it: 2024年5月6日(周一), or Mon 6 May 2024. */
public final class SpokenDate {

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日(EEE)", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter ZH_IN_YEAR = DateTimeFormatter.ofPattern("M月d日");
    private static final DateTimeFormatter EN_IN_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private SpokenDate() {
    }

    public static String of(LocalDate day, Language language) {
        return (language == Language.ZH ? ZH : EN).format(day);
    }

    /** 5月6日, or 6 May: where the year is known. */
    public static String withoutYear(LocalDate day, Language language) {
        return (language == Language.ZH ? ZH_IN_YEAR : EN_IN_YEAR).format(day);
    }
}
