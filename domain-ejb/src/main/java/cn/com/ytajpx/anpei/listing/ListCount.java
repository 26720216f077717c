package cn.com.ytajpx.anpei.listing;

/**
 * How many rows a filter finds.
 *
 * @param atLeast whether there are more than {@code number}: nobody reads them all, so they are not counted
 */
public record ListCount(int number, boolean atLeast) {
}
