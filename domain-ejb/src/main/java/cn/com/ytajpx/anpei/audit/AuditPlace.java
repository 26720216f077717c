package cn.com.ytajpx.anpei.audit;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in the trail, beside an entry: a page goes on to the older ones after it ({@code 17}) or back to the newer ones
 * before it ({@code -17}), so that the last page costs no more than the first.
 */
public record AuditPlace(long id, boolean backwards) {

    private static final Pattern WRITTEN = Pattern.compile("(-?)(\\d{1,18})");

    /** Empty for anything that is not a place. */
    public static Optional<AuditPlace> read(String written) {
        var match = WRITTEN.matcher(written == null ? "" : written);
        return match.matches() ? Optional.of(new AuditPlace(Long.parseLong(match.group(2)), !match.group(1).isEmpty()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return (backwards ? "-" : "") + id;
    }
}
