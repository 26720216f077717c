package cn.com.ytajpx.anpei.preregistration;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the sorted list, between two rows: a page begins after it or ends before it, so that the last page costs no more
 * than the first. Written as {@code 17-王小安} or {@code -17-王小安} in an address.
 *
 * @param key       the sorted column's value of the row
 * @param backwards whether the page lies before the row
 */
public record PreregistrationPlace(long id, String key, boolean backwards) {

    private static final Pattern WRITTEN = Pattern.compile("(-?)(\\d{1,18})-(.{0,120})", Pattern.DOTALL);

    /** Empty for anything that is not a place. */
    public static Optional<PreregistrationPlace> read(String written) {
        var match = WRITTEN.matcher(written == null ? "" : written);
        return match.matches() ? Optional.of(new PreregistrationPlace(Long.parseLong(match.group(2)), match.group(3), !match.group(1).isEmpty()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return (backwards ? "-" : "") + id + "-" + key;
    }
}
