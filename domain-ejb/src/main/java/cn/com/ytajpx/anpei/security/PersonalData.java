package cn.com.ytajpx.anpei.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals ID numbers, mobiles and addresses for the database, and fingerprints them so that equal ones can be found without
 * being read. Sealed bytes are a format version, a random nonce of 12 bytes and the AES-256-GCM text.
 */
@ApplicationScoped
public class PersonalData {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    /** What is fingerprinted; the same text of another kind has another fingerprint. */
    public enum Kind {
        ID_NUMBER, MOBILE, EMAIL, LOG_IN, ONE_TIME_CODE, CLIENT_ADDRESS, CALENDAR_ADDRESS
    }

    private final SecureRandom random = new SecureRandom();
    private SecretKeySpec sealing;
    private SecretKeySpec fingerprinting;

    protected PersonalData() {
        // for the container's proxy
    }

    /**
     * @param sealKey        base64 of 32 bytes, {@code anpei.key.seal}
     * @param fingerprintKey base64 of 32 bytes, {@code anpei.key.fingerprint}
     * @throws IllegalArgumentException if a key has another length
     */
    @Inject
    public PersonalData(@ConfigProperty(name = "anpei.key.seal") String sealKey,
            @ConfigProperty(name = "anpei.key.fingerprint") String fingerprintKey) {
        sealing = key(sealKey, "anpei.key.seal", "AES");
        fingerprinting = key(fingerprintKey, "anpei.key.fingerprint", "HmacSHA256");
    }

    public byte[] seal(String clear) {
        try {
            var nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            var text = cipher.doFinal(clear.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE_BYTES + text.length).put(VERSION).put(nonce).put(text).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException if the bytes were sealed with another key or altered */
    public String reveal(byte[] sealed) {
        try {
            if (sealed[0] != VERSION) {
                throw new IllegalStateException("sealed by an unknown format " + sealed[0]);
            }
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, sealing, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE_BYTES));
            var text = Arrays.copyOfRange(sealed, 1 + NONCE_BYTES, sealed.length);
            return new String(cipher.doFinal(text), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another key, or altered", e);
        }
    }

    /** 32 bytes, equal for equal texts of a kind; nobody without the key can compute or reverse them. */
    public byte[] fingerprint(Kind kind, String clear) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprinting);
            mac.update(kind.name().getBytes(StandardCharsets.US_ASCII));
            mac.update((byte) 0);
            return mac.doFinal(clear.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec key(String base64, String name, String algorithm) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(name + " must be the base64 of " + KEY_BYTES + " bytes");
        }
        return new SecretKeySpec(bytes, algorithm);
    }
}
