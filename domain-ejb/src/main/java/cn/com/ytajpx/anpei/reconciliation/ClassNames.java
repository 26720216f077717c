package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The classes of a year's plan by what rosters call them: {@code 再培训班第二期}, {@code 2024年再培训班第2期}, {@code 再培训第二期},
 * {@code 2024-R2}.
 */
final class ClassNames {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern NUMBER = Pattern.compile("第(\\d{1,2})期");

    private final Map<String, TrainingClass> byName = new HashMap<>();

    ClassNames(Collection<TrainingClass> plan) {
        plan.forEach(each -> {
            byName.put(tidy(each.code()), each);
            byName.put(tidy(each.name()), each);
        });
    }

    Optional<TrainingClass> called(String typed) {
        return Optional.ofNullable(byName.get(tidy(typed)));
    }

    private static String tidy(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s()（）]", "")
                .replaceFirst("^20\\d\\d年(度)?", "").replace("班第", "第");
        return NUMBER.matcher(text).replaceAll(number -> "第" + chinese(Integer.parseInt(number.group(1))) + "期");
    }

    /** 1 to 99 as Chinese counts them. */
    private static String chinese(int number) {
        int tens = number / 10;
        int ones = number % 10;
        return (tens == 0 ? "" : (tens == 1 ? "" : DIGITS.charAt(tens)) + "十") + (ones == 0 ? "" : DIGITS.charAt(ones));
    }
}
