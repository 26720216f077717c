package cn.com.ytajpx.anpei.common;

import java.util.Locale;

/**
 * Why something is refused or warned about. Each feature has one enum of its reasons; their words live only in the
 * bundles, under {@link #key()}.
 */
public interface Reason {

    String name();

    /** The bundle key, {@code refusal.} and the constant in lower case with hyphens: {@code refusal.id-number-checksum}. */
    default String key() {
        return "refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
