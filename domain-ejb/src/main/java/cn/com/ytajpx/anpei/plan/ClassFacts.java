package cn.com.ytajpx.anpei.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/**
 * What a class was at one moment: all of R-P2 and its status. Immutable, and made of plain values, so that whoever
 * announces a change can keep it.
 *
 * @param expiryMonths ascending; empty for initial training
 * @param capacity     seats; {@code null} where the plan states none
 */
public record ClassFacts(String code, int planYear, ClassKind kind, int sessionNumber, String name, List<Integer> expiryMonths,
        LocalDate centreDeadline, LocalDate bookingOpens, LocalDate bookingCloses, String venueCode, String venueName, LocalDate checkInOn,
        LocalTime checkInFrom, LocalTime checkInTo, LocalDate studyFrom, LocalDate studyTo, Integer capacity, ClassStatus status) {

    public ClassFacts {
        expiryMonths = List.copyOf(expiryMonths);
    }

    /** In the order of annex 1; empty where nothing differs. */
    public List<FactDifference> differences(ClassFacts later) {
        return Arrays.stream(ClassFact.values()).filter(fact -> fact.differs(this, later))
                .map(fact -> new FactDifference(fact, this, later)).toList();
    }
}
