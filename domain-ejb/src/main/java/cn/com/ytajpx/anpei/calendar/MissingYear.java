package cn.com.ytajpx.anpei.calendar;

import java.time.LocalDate;

/**
 * A year without an arrangement.
 *
 * @param alarmedOn the latest day on which administrators must be told of it
 */
public record MissingYear(int year, LocalDate alarmedOn) {
}
