package cn.com.ytajpx.anpei.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much memory the embedded database keeps tables in. It takes it as they grow; what has no place is read from disk each time. */
final class TableMemory {

    private static final long LEAST = 256L << 20;
    private static final long MOST = 768L << 20;

    private TableMemory() {
    }

    /** In bytes, for this machine. */
    static long bytes() {
        return of(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize());
    }

    /**
     * A quarter, but not less than 256 MB and no more than 768 MB: with Java's own it stays below what the unit caps.
     *
     * @param machine the machine's memory in bytes
     */
    static long of(long machine) {
        return Math.max(LEAST, Math.min(MOST, machine / 4));
    }
}
