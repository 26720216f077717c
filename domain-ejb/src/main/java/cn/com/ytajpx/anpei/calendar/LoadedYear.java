package cn.com.ytajpx.anpei.calendar;

import java.time.LocalDateTime;

/**
 * A year in force.
 *
 * @param loadedAt Asia/Shanghai
 */
public record LoadedYear(YearArrangement arrangement, int workingDays, String loadedBy, LocalDateTime loadedAt) {
}
