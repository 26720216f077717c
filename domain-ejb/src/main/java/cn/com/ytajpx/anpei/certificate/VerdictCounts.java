package cn.com.ytajpx.anpei.certificate;

import java.util.EnumMap;
import java.util.Map;

/** How many rows of an import have which verdict. */
final class VerdictCounts {

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }
}
