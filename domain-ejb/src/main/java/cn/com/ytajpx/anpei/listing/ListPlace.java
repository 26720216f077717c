package cn.com.ytajpx.anpei.listing;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a sorted list, between two rows: a page begins after it or ends before it. Written as {@code 17-2024-06-30} or
 * {@code -17-2024-06-30} in an address, so that a page can be linked and the millionth costs no more than the first.
 *
 * @param key       the sorted column's value of the row
 * @param backwards whether the page lies before the row
 */
public record ListPlace(long id, String key, boolean backwards) {

    private static final Pattern WRITTEN = Pattern.compile("(-?)(\\d{1,18})-(.{0,120})", Pattern.DOTALL);

    /** Empty for anything that is not a place. */
    public static Optional<ListPlace> read(String written) {
        var match = WRITTEN.matcher(written == null ? "" : written);
        return match.matches()
                ? Optional.of(new ListPlace(Long.parseLong(match.group(2)), match.group(3), !match.group(1).isEmpty()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return (backwards ? "-" : "") + id + "-" + key;
    }
}
