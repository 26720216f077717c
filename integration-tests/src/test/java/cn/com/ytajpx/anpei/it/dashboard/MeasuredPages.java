package cn.com.ytajpx.anpei.it.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.security.Permission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * How long pages of staff lists take, in milliseconds: median and 95th percentile, printed, and the median as a multiple of what the
 * database takes just then for something plain.
 */
public final class MeasuredPages {

    /** Numbers of pages that people look at, counted from 0. */
    public static final int[] FIRST_PAGES_AND_A_FAR_ONE = {0, 1, 2, 20};

    private static final int TO_WARM_UP = 5;
    private static final int TIMES = 100;
    private static final int WANTED = 200;

    private static final int TIMES_PLAIN = 5;

    private final Callable<?> plain;
    private final List<String> slow = new ArrayList<>();

    public MeasuredPages(Callable<?> plain) {
        this.plain = plain;
    }

    /** One page a hundred times. */
    public void page(String what, Callable<?> asked) throws Exception {
        compare(what, measured(what, TO_WARM_UP, Collections.nCopies(TIMES, asked)));
    }

    /** Each page once, after all of them once to warm up. */
    public void mix(String what, List<Callable<?>> pages) throws Exception {
        compare(what, measured(what, pages.size(), pages));
    }

    private void compare(String what, long p95) {
        if (p95 > WANTED) {
            slow.add(what + " " + p95);
        }
    }

    /** Seldom asked for, and told of without a mark to reach. */
    public void beyond(String what, Callable<?> asked) throws Exception {
        measured(what, TO_WARM_UP, Collections.nCopies(TIMES, asked));
    }

    public void areFast() {
        assertThat(slow).as("slower than %d ms at the 95th percentile", WANTED).isEmpty();
    }

    private long measured(String what, int toWarmUp, List<Callable<?>> pages) throws Exception {
        for (var page : pages.subList(0, toWarmUp)) {
            asked(page);
        }
        var plainTimes = times(Collections.nCopies(TIMES_PLAIN, plain));
        var times = times(pages);
        plainTimes.addAll(times(Collections.nCopies(TIMES_PLAIN, plain)));
        long p95 = times.get(times.size() * 95 / 100 - 1);
        System.out.printf(Locale.ROOT, "BENCHMARK %s: median %d ms, p95 %d ms, slowest %d ms of %d; median %.1f times the plain one of %d ms%n", what,
                median(times), p95, times.get(times.size() - 1), times.size(), (double) median(times) / median(plainTimes), median(plainTimes));
        return p95;
    }

    /** Sorted. */
    private static List<Long> times(List<Callable<?>> pages) throws Exception {
        var times = new ArrayList<Long>();
        for (var page : pages) {
            long start = System.nanoTime();
            asked(page);
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        times.sort(null);
        return times;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void asked(Callable<?> page) throws Exception {
        Acting.as(page, Permission.CERTIFICATES_READ, Permission.DELIVERIES_READ, Permission.JOBS_READ, Permission.EMPLOYERS_READ, Permission.ACCOUNTS_MANAGE);
    }
}
