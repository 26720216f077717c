package cn.com.ytajpx.anpei.notice;

import java.util.Locale;

/** A file in a list, without its content; {@code size} in bytes. */
public record FileLine(long id, String name, FileType type, int size) {

    private static final int KILO = 1024;

    /** The last part of its address: {@code 17.pdf}. */
    public String address() {
        return id + "." + type.name().toLowerCase(Locale.ROOT);
    }

    /** As people say it: {@code 312 KB}, {@code 2.4 MB}; at least 1 KB. */
    public String spokenSize() {
        return size >= KILO * KILO ? "%.1f MB".formatted(size / (double) (KILO * KILO)) : Math.max(1, size / KILO) + " KB";
    }
}
