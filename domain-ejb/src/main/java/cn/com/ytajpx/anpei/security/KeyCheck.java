package cn.com.ytajpx.anpei.security;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;

/** Remembers which keys the data were sealed with, and refuses to start with others: nothing could be read, nobody found. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class KeyCheck {

    private static final String KNOWN = "Anpei";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PersonalData personalData;

    @PostConstruct
    void compare() {
        var rows = entityManager.createNativeQuery("select sealed, fingerprint from key_check").getResultList();
        if (rows.isEmpty()) {
            entityManager.createNativeQuery("insert into key_check (id, sealed, fingerprint) values (1, ?, ?)")
                    .setParameter(1, personalData.seal(KNOWN))
                    .setParameter(2, personalData.fingerprint(PersonalData.Kind.ID_NUMBER, KNOWN)).executeUpdate();
            return;
        }
        var kept = (Object[]) rows.get(0);
        if (!fit((byte[]) kept[0], (byte[]) kept[1])) {
            // the launcher has a sentence for the word
            System.setProperty("anpei.start.refused", "OTHER_KEYS");
            throw new IllegalStateException("The data were sealed with other keys.");
        }
    }

    private boolean fit(byte[] sealed, byte[] fingerprint) {
        try {
            return personalData.reveal(sealed).equals(KNOWN)
                    && Arrays.equals(fingerprint, personalData.fingerprint(PersonalData.Kind.ID_NUMBER, KNOWN));
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
