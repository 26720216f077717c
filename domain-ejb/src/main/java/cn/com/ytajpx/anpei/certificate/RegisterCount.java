package cn.com.ytajpx.anpei.certificate;

/**
 * How many certificates a filter finds.
 *
 * @param atLeast whether there are more than {@code number}: nobody reads them all, so they are not counted
 */
public record RegisterCount(int number, boolean atLeast) {
}
