package cn.com.ytajpx.anpei.setting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The values that were set. */
@Dependent
class SettingValues implements Serializable {

    private static final long serialVersionUID = 1;

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    /** Of every setting, by start. */
    List<SettingValue> all() {
        return entityManager.createQuery("SELECT v FROM SettingValue v ORDER BY v.startsOn", SettingValue.class).getResultList();
    }

    List<SettingValue> of(SettingKey key) {
        return entityManager.createQuery("SELECT v FROM SettingValue v WHERE v.key = :key ORDER BY v.startsOn", SettingValue.class)
                .setParameter("key", key).getResultList();
    }

    Optional<SettingValue> starting(SettingKey key, LocalDate on) {
        return of(key).stream().filter(value -> value.startsOn().equals(on)).findFirst();
    }

    /** The latest set first. */
    List<SettingValue> newest(int most) {
        return entityManager.createQuery("SELECT v FROM SettingValue v ORDER BY v.id DESC", SettingValue.class)
                .setMaxResults(most).getResultList();
    }

    /** @throws jakarta.persistence.PersistenceException if another value has been stored for that day */
    void add(SettingValue value) {
        entityManager.persist(value);
        entityManager.flush();
    }

    void remove(SettingValue value) {
        entityManager.remove(value);
    }
}
