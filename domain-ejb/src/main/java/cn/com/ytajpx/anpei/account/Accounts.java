package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/** All accounts. */
@Dependent
class Accounts {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    PersonalData personalData;

    Optional<Account> find(long id) {
        return Optional.ofNullable(entityManager.find(Account.class, id));
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

    void add(Account account) {
        entityManager.persist(account);
    }

    private Optional<Account> one(String query, Object value) {
        return entityManager.createQuery(query, Account.class).setParameter("value", value).getResultStream().findFirst();
    }
}
