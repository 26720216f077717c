package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.account.Account;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.security.SealedIdNumber;
import cn.com.ytajpx.anpei.security.SealedMobile;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * People whom the centre knows by their ID number, with or without certificates, with or without an account. A person with an
 * account is the {@link Holder} whose number has the same fingerprint. No page calls this; features do.
 */
@Stateless
@PermitAll
public class People {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    PersonalData personalData;

    @Inject
    Event<PeopleChanged> changed;

    public Optional<Holder> find(long holderId) {
        return Optional.ofNullable(entityManager.find(Holder.class, holderId));
    }

    public Optional<Holder> byIdNumber(IdNumber number) {
        return byFingerprint(fingerprint(number));
    }

    /** The person behind an account; empty for staff and for whoever the centre has not met yet. */
    public Optional<Holder> ofAccount(long accountId) {
        return Optional.ofNullable(entityManager.find(Account.class, accountId)).flatMap(Account::idNumber)
                .flatMap(number -> byFingerprint(number.fingerprint()));
    }

    /** The person behind an account, met now if not before. */
    public Holder ofAccountOrNew(long accountId) {
        return ofAccount(accountId).orElseGet(() -> added(Holder.of(entityManager.find(Account.class, accountId))));
    }

    /**
     * The person of that ID number, met now if not before. What the centre knows already stays; what it does not know is
     * taken from what is said.
     *
     * @throws Refused if the centre knows that number under another name, in words that don't say which
     */
    public Holder knownOrNew(NewPerson person) {
        var known = byIdNumber(person.idNumber());
        if (known.isEmpty()) {
            return added(new Holder(person, sealed(person.idNumber()), sealed(person.mobile())));
        }
        if (!known.get().name().equals(person.name())) {
            throw new Refused(Refusal.at("name", RegisterReason.PERSON_DIFFERS));
        }
        if (known.get().learn(person, sealed(person.mobile()))) {
            changed.fire(new PeopleChanged(List.of(known.get().id())));
        }
        return known.get();
    }

    /** The account of a person; empty for whoever has not registered. */
    public Optional<Long> accountOf(long holderId) {
        return find(holderId).map(holder -> accounts(List.of(holder))).flatMap(found -> found.values().stream().findFirst()).map(Account::id);
    }

    /** The current terms of these people's certificates, the earliest last valid day first. */
    public List<Certificate> currentOf(Collection<Long> holderIds) {
        return holderIds.isEmpty() ? List.of() : entityManager.createQuery("""
                        SELECT c FROM Certificate c JOIN FETCH c.holder h
                        WHERE h.id IN :holders AND c.successorId IS NULL ORDER BY c.lastValidDay, c.id""", Certificate.class)
                .setParameter("holders", holderIds).getResultList();
    }

    /** Where a person can be told something. */
    public Recipient recipient(Holder holder) {
        return recipients(List.of(holder)).get(holder.id());
    }

    /** Where these people can be told something, by holder. */
    public Map<Long, Recipient> recipients(Collection<Holder> holders) {
        var accounts = accounts(holders);
        return holders.stream().distinct().collect(Collectors.toMap(Holder::id,
                holder -> recipient(holder, accounts.get(new Fingerprint(holder.idNumber().fingerprint())))));
    }

    private Recipient recipient(Holder holder, Account account) {
        var own = Optional.ofNullable(account);
        return new Recipient(own.map(Account::id).orElse(null), holder.name(), own.map(Account::language).orElse(Language.ZH),
                own.flatMap(Account::email).or(holder::email).orElse(null),
                own.flatMap(Account::mobile).or(holder::mobile).map(mobile -> new Mobile(personalData.reveal(mobile.sealed()))).orElse(null));
    }

    private Map<Fingerprint, Account> accounts(Collection<Holder> holders) {
        return holders.isEmpty() ? Map.of() : entityManager.createQuery(
                        "SELECT a FROM Account a WHERE a.idNumber.fingerprint IN :people", Account.class)
                .setParameter("people", holders.stream().map(holder -> holder.idNumber().fingerprint()).toList()).getResultStream()
                .collect(Collectors.toMap(account -> new Fingerprint(account.idNumber().orElseThrow().fingerprint()), Function.identity()));
    }

    private Optional<Holder> byFingerprint(byte[] fingerprint) {
        return entityManager.createQuery("SELECT h FROM Holder h WHERE h.idNumber.fingerprint = :person", Holder.class)
                .setParameter("person", fingerprint).getResultStream().findFirst();
    }

    private Holder added(Holder holder) {
        entityManager.persist(holder);
        entityManager.flush();
        return holder;
    }

    private byte[] fingerprint(IdNumber number) {
        return personalData.fingerprint(PersonalData.Kind.ID_NUMBER, number.value());
    }

    private SealedIdNumber sealed(IdNumber number) {
        return new SealedIdNumber(personalData.seal(number.value()), fingerprint(number), number.masked());
    }

    private SealedMobile sealed(Mobile mobile) {
        return mobile == null ? null : new SealedMobile(personalData.seal(mobile.value()),
                personalData.fingerprint(PersonalData.Kind.MOBILE, mobile.value()), mobile.masked());
    }
}
