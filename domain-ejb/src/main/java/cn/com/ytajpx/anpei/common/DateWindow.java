package cn.com.ytajpx.anpei.common;

import java.time.LocalDate;
import java.util.Objects;

/** Days from opening to closing, both inclusive: the closing day counts whole, to 24:00 Asia/Shanghai (R-P2, R-P5). */
public record DateWindow(LocalDate opens, LocalDate closes) {

    /** @throws IllegalArgumentException if it closes before it opens */
    public DateWindow {
        Objects.requireNonNull(opens);
        Objects.requireNonNull(closes);
        if (closes.isBefore(opens)) {
            throw new IllegalArgumentException("closes " + closes + " before it opens " + opens);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    public boolean closedBy(LocalDate day) {
        return day.isAfter(closes);
    }

    public boolean notYetOpen(LocalDate day) {
        return day.isBefore(opens);
    }
}
