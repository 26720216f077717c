package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** All accounts. */
@Dependent
class Accounts {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    PersonalData personalData;

    /** With its roles in one statement: every request of somebody logged in asks for it. */
    Optional<Account> find(long id) {
        return entityManager.createQuery("SELECT DISTINCT a FROM Account a LEFT JOIN FETCH a.roles WHERE a.id = :id", Account.class)
                .setParameter("id", id).getResultList().stream().findFirst();
    }

    /**
     * By what a person types to log in: mobile, log-in name of staff, or document number. In this order, so that nobody gets
     * in another's way with a document number that looks like their mobile or name.
     */
    Optional<Account> byHandle(String typed) {
        return byMobile(typed).or(() -> byLogin(typed)).or(() -> byDocument(IdentityDocument.tidy(typed)));
    }

    Optional<Account> byLogin(String login) {
        return one("SELECT a FROM Account a WHERE a.login = :value", login.strip().toLowerCase(Locale.ROOT));
    }

    Optional<Account> byMobile(String typed) {
        return Mobile.check(typed).isPresent() ? Optional.empty()
                : one("SELECT a FROM Account a WHERE a.mobile.fingerprint = :value", mobileFingerprint(Mobile.parse(typed)));
    }

    /** @param number as {@link IdentityDocument} keeps it */
    Optional<Account> byDocument(String number) {
        return one("SELECT a FROM Account a WHERE a.idNumber.fingerprint = :value",
                personalData.fingerprint(PersonalData.Kind.ID_NUMBER, number));
    }

    byte[] mobileFingerprint(Mobile mobile) {
        return personalData.fingerprint(PersonalData.Kind.MOBILE, mobile.value());
    }

    boolean isEmpty() {
        return entityManager.createQuery("SELECT COUNT(a) FROM Account a", Long.class).getSingleResult() == 0;
    }

    /** Those who can log in. */
    long administrators() {
        return entityManager.createQuery("SELECT COUNT(a) FROM Account a WHERE :role MEMBER OF a.roles AND a.state = :active", Long.class)
                .setParameter("role", Role.ADMINISTRATOR).setParameter("active", AccountState.ACTIVE).getSingleResult();
    }

    void add(Account account) {
        entityManager.persist(account);
    }

    void flush() {
        entityManager.flush();
    }

    /** @param taken what to say when a unique key of the database has been taken meanwhile */
    void flushOr(Supplier<Refused> taken) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw taken.get();
                }
            }
            throw e;
        }
    }

    private Optional<Account> one(String query, Object value) {
        return entityManager.createQuery(query, Account.class).setParameter("value", value).getResultStream().findFirst();
    }
}
