package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.account.OneTimeCode.Purpose;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;

/** Codes that are waited for. They are valid for ten minutes, for five tries, once. */
@ApplicationScoped
class OneTimeCodes {

    private static final int HANDLE_BYTES = 18;
    private static final int CODES = 1_000_000;
    private static final Duration KEPT = Duration.ofDays(1);

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    PersonalData personalData;

    @Inject
    Clock clock;

    /** What a page keeps until the code has come: unguessable, and worth nothing without the code. */
    String newHandle() {
        var bytes = new byte[HANDLE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] fingerprint(String handle) {
        return personalData.fingerprint(PersonalData.Kind.ONE_TIME_CODE, "handle " + handle);
    }

    /** Keeps it with a new code, and lets go of those of days ago. */
    String keep(OneTimeCode waiting, String handle) {
        entityManager.createQuery("DELETE FROM OneTimeCode c WHERE c.expiresAt < :before")
                .setParameter("before", LocalDateTime.now(clock).minus(KEPT)).executeUpdate();
        var code = renew(waiting, handle);
        entityManager.persist(waiting);
        return code;
    }

    /** Another code in place of the one before. */
    String renew(OneTimeCode waiting, String handle) {
        var code = "%06d".formatted(random.nextInt(CODES));
        waiting.expect(fingerprint(handle, code), LocalDateTime.now(clock));
        return code;
    }

    /** Locked to the end of the transaction. */
    Optional<OneTimeCode> waiting(String handle, Purpose purpose) {
        return find(handle, purpose).filter(OneTimeCode::waiting);
    }

    /** Counts the try, whatever comes of it; only {@link #use} uses the code up. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean right(String handle, String code, Purpose purpose) {
        return find(handle, purpose).filter(waiting -> waiting.accepts(fingerprint(handle, digits(code)), LocalDateTime.now(clock)))
                .isPresent();
    }

    /** The code that {@link #right} has found right, used up; empty when somebody was faster. */
    Optional<OneTimeCode> use(String handle, Purpose purpose) {
        return find(handle, purpose).filter(OneTimeCode::use);
    }

    private Optional<OneTimeCode> find(String handle, Purpose purpose) {
        return entityManager.createQuery("SELECT c FROM OneTimeCode c WHERE c.handleFingerprint = :handle AND c.purpose = :purpose", OneTimeCode.class)
                .setParameter("handle", fingerprint(handle)).setParameter("purpose", purpose)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private byte[] fingerprint(String handle, String code) {
        return personalData.fingerprint(PersonalData.Kind.ONE_TIME_CODE, "code " + handle + " " + code);
    }

    /** Spaces that come with copying are forgiven. */
    private static String digits(String code) {
        return code.replaceAll("[\\s\\u3000-]", "");
    }
}
