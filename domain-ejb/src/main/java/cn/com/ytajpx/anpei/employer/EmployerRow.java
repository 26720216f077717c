package cn.com.ytajpx.anpei.employer;

/**
 * A company in the staff's list.
 *
 * @param people who work there now
 * @param clerks who may act for it
 * @param due    current certificates of its people that end within the farthest reminder's distance, today included
 * @param lapsed current certificates of its people that are void
 */
public record EmployerRow(long id, String name, String creditCode, boolean doubtfulCode, boolean fictitious, int people, int clerks,
        int due, int lapsed) {
}
