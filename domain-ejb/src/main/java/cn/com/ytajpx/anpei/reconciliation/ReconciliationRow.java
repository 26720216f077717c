package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import java.time.LocalDate;
import java.util.Set;

/**
 * One person between the two systems. Numbers are masked.
 *
 * @param here         null for those who are unknown here
 * @param there        null for those without a trace there
 * @param remindedOn   when they were last told that a booking is missing; null for never
 * @param reachable    whether any message reaches them
 */
public record ReconciliationRow(FiveList list, String idNumberMasked, Here here, There there, Set<Difference> differences,
        LocalDate remindedOn, boolean reachable) {

    /** The pre-registration. */
    public record Here(long preregistrationId, long holderId, String name, String employer, String mobileMasked, String classCode,
            String className, PreregistrationState state) {
    }

    /** The booking, in whatever state. */
    public record There(String name, String employer, String mobileMasked, String classCode, String className, BookingState state) {
    }

    public String name() {
        return here == null ? there.name() : here.name();
    }
}
