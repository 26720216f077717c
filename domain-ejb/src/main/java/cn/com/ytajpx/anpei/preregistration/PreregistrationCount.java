package cn.com.ytajpx.anpei.preregistration;

/**
 * How many a filter finds.
 *
 * @param atLeast whether there are more than {@code number}: nobody reads them all, so they are not counted
 */
public record PreregistrationCount(int number, boolean atLeast) {
}
