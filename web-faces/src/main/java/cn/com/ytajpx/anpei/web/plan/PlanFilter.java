package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the visitor wants of the plan; what makes no sense is left out, not refused.
 *
 * @param kind     {@code training}, {@code retraining} or empty
 * @param month    month of expiry, 1 to 12; 0 for all
 * @param onlyOpen only classes that can still be reached
 */
record PlanFilter(String kind, int month, boolean onlyOpen) {

    static PlanFilter of(String kind, String month, String open) {
        return new PlanFilter(kindOf(kind).map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(""),
                month != null && month.matches("[1-9]|1[0-2]") ? Integer.parseInt(month) : 0, "true".equals(open));
    }

    boolean lets(TrainingClass each, LocalDate today) {
        return kindOf(kind).map(wanted -> each.kind() == wanted).orElse(true)
                && (month == 0 || each.expiryMonths().contains(month))
                && (!onlyOpen || each.enrolmentOn(today).ahead());
    }

    private static Optional<ClassKind> kindOf(String text) {
        return Arrays.stream(ClassKind.values()).filter(kind -> kind.name().equalsIgnoreCase(text)).findFirst();
    }
}
