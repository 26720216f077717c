package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.security.SealedIdNumber;
import cn.com.ytajpx.anpei.security.SealedMobile;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes made-up people into the register of the demonstration; they are marked as such for good. */
@Stateless
@PermitAll
public class FictitiousRegister {

    private record Series(RegisterEntry.Person person, Post post) {
    }

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private PersonalData personalData;

    /** Whether there is anyone in the register yet, made up or real. */
    public boolean isEmpty() {
        return entityManager.createQuery("SELECT COUNT(h) FROM Holder h", Long.class).getSingleResult() == 0;
    }

    /** Terms of the same person and post follow each other as renewals. */
    public void take(List<RegisterEntry> entries) {
        Map<RegisterEntry.Person, Holder> holders = new HashMap<>();
        Map<Series, Certificate> latest = new HashMap<>();
        entries.stream().sorted(Comparator.comparing(RegisterEntry::lastValidDay)).forEach(entry -> {
            var certificate = new Certificate(holders.computeIfAbsent(entry.person(), this::add), entry);
            entityManager.persist(certificate);
            entityManager.flush();
            var earlier = latest.put(new Series(entry.person(), entry.post()), certificate);
            if (earlier != null) {
                earlier.renewedBy(certificate);
            }
        });
    }

    private Holder add(RegisterEntry.Person person) {
        var id = person.idNumber();
        var mobile = person.mobile();
        var holder = new Holder(person,
                new SealedIdNumber(personalData.seal(id.value()),
                        personalData.fingerprint(PersonalData.Kind.ID_NUMBER, id.value()), id.masked()),
                new SealedMobile(personalData.seal(mobile.value()),
                        personalData.fingerprint(PersonalData.Kind.MOBILE, mobile.value()), mobile.masked()));
        entityManager.persist(holder);
        return holder;
    }
}
