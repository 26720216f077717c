package cn.com.ytajpx.anpei.plan;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Months of expiry as people write them in annex 1: {@code 6-7月}, {@code 8、9、10}, {@code 3}. */
public final class ExpiryMonths {

    private static final Pattern RUN = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
    private static final Pattern ONE = Pattern.compile("\\d{1,2}");

    private ExpiryMonths() {
    }

    /** Empty if it can't be understood; nothing typed is no month. Whether they are months of a year is for {@link ClassPolicy}. */
    public static Optional<SortedSet<Integer>> read(String typed) {
        var months = new TreeSet<Integer>();
        var text = typed == null ? "" : typed.replace("月", "").replaceAll("\\s*[-–—~至到]\\s*", "-").strip();
        for (var part : text.split("[\\s,,、;;和]+")) {
            var run = RUN.matcher(part);
            if (run.matches() && Integer.parseInt(run.group(1)) <= Integer.parseInt(run.group(2))) {
                for (int month = Integer.parseInt(run.group(1)); month <= Integer.parseInt(run.group(2)); month++) {
                    months.add(month);
                }
            } else if (ONE.matcher(part).matches()) {
                months.add(Integer.valueOf(part));
            } else if (!part.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(months);
    }

    /** {@code 6-7}, {@code 3}, {@code 3 5}; empty for none. */
    public static String written(Collection<Integer> months) {
        var sorted = new TreeSet<>(months);
        return sorted.size() > 1 && sorted.last() - sorted.first() == sorted.size() - 1 ? sorted.first() + "-" + sorted.last()
                : sorted.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
