package cn.com.ytajpx.anpei.sheet;

import java.util.EnumMap;
import java.util.Map;

/** How many rows of an import have which verdict. */
public final class VerdictCounts {

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    public void add(Verdict verdict) {
        counts.merge(verdict, 1, Integer::sum);
    }

    public int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }
}
