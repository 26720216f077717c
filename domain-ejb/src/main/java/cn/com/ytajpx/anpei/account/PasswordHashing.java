package cn.com.ytajpx.anpei.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Passwords at rest: PBKDF2 with HMAC-SHA-512, strong enough for today; a weaker hash of before still opens. */
@ApplicationScoped
class PasswordHashing {

    static final int ITERATIONS = 210_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    /** What a password is compared with where there is no account, so that the answer takes as long. */
    private String nobody;

    @PostConstruct
    void strengthOfToday() {
        pbkdf2.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", ALGORITHM,
                "Pbkdf2PasswordHash.Iterations", Integer.toString(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32", "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobody = hash("nobody");
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** @param hash {@code null} where there is no account: the answer is no, after the same work */
    boolean matches(String password, String hash) {
        var same = pbkdf2.verify(password.toCharArray(), hash == null ? nobody : hash);
        return same && hash != null;
    }

    /** Whether it was made with less than today's strength. */
    static boolean weak(String hash) {
        var parts = hash.split(":");
        return !parts[0].equals(ALGORITHM) || Integer.parseInt(parts[1]) < ITERATIONS;
    }
}
