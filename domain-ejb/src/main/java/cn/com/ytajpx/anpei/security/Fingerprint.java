package cn.com.ytajpx.anpei.security;

import java.util.Arrays;

/** A fingerprint as a key of maps. */
public record Fingerprint(byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint same && Arrays.equals(bytes, same.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "fingerprint";
    }
}
