package cn.com.ytajpx.anpei.common;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** A number that a person can read out over the phone and that stands in the log beside what happened. */
public record Incident(String number) {

    /** No letters and digits that look or sound alike. */
    private static final String ALPHABET = "2345679ACEFHKMPRTWXY";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Incident next() {
        var eight = RANDOM.ints(8, 0, ALPHABET.length()).mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
        return new Incident(eight.substring(0, 4) + "-" + eight.substring(4));
    }
}
