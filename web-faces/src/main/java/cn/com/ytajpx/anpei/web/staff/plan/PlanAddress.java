package cn.com.ytajpx.anpei.web.staff.plan;

import java.time.LocalDate;
import java.util.OptionalInt;

/** The addresses of a year's plan: {@code /staff/plan/2025}, {@code /staff/plan/2025/2025-R4} while that row is edited. */
final class PlanAddress {

    /** In place of a code: a row that is not there yet. */
    static final String NEW = "new";

    private static final String YEAR = "20\\d\\d";

    private PlanAddress() {
    }

    /** This year where none is asked for; empty where it is no year. */
    static OptionalInt year(String asked, LocalDate today) {
        if (asked == null || asked.isEmpty()) {
            return OptionalInt.of(today.getYear());
        }
        return asked.matches(YEAR) ? OptionalInt.of(Integer.parseInt(asked)) : OptionalInt.empty();
    }

    static String of(int year) {
        return "/staff/plan/" + year;
    }

    static String row(int year, String code) {
        return of(year) + "#" + code;
    }

    static String edit(int year, String code) {
        return of(year) + "/" + code;
    }

    static String ofClass(String code) {
        return "/staff/plan/class/" + code;
    }
}
