package cn.com.ytajpx.anpei.reconciliation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a person stands between the two systems; everybody of a year and kind is on exactly one. Words under
 * {@code FiveList.<CONSTANT>}.
 */
public enum FiveList {

    /** Pre-registered here, no booking there: they are to be reminded (R-R4). */
    ONLY_HERE,
    /** Booked there in another class than here. */
    CLASS_DIFFERS,
    /** The same class, but name, unit or mobile differ. */
    DATA_DIFFERS,
    /** Booked there, unknown here. */
    ONLY_THERE,
    /** The same in both. */
    IN_BOTH;

    /** {@code only-here}: in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FiveList> of(String key) {
        return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
    }
}
