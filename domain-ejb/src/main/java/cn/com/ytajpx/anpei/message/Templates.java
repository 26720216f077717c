package cn.com.ytajpx.anpei.message;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The stored template versions. */
@Dependent
class Templates {

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    /** @throws IllegalStateException before the shipped texts have been stored */
    MessageTemplate current(TemplateKey key) {
        return latest(key).orElseThrow(() -> new IllegalStateException("no text for " + key));
    }

    Optional<MessageTemplate> latest(TemplateKey key) {
        return versions(key).stream().findFirst();
    }

    /** Newest first. */
    List<MessageTemplate> versions(TemplateKey key) {
        return em.createQuery("""
                        select t from MessageTemplate t
                        where t.code = :code and t.channel = :channel and t.language = :language
                        order by t.version desc""", MessageTemplate.class)
                .setParameter("code", key.code())
                .setParameter("channel", key.channel())
                .setParameter("language", key.language())
                .getResultList();
    }

    List<MessageTemplate> allCurrent() {
        return em.createQuery("""
                select t from MessageTemplate t where t.version = (select max(o.version) from MessageTemplate o
                    where o.code = t.code and o.channel = t.channel and o.language = t.language)""",
                MessageTemplate.class).getResultList();
    }

    /** Whoever changes a text holds its first version until the transaction ends, so that editors come one after the other. */
    void lock(TemplateKey key) {
        em.createQuery("""
                        select t from MessageTemplate t
                        where t.code = :code and t.channel = :channel and t.language = :language and t.version = 1""",
                        MessageTemplate.class)
                .setParameter("code", key.code())
                .setParameter("channel", key.channel())
                .setParameter("language", key.language())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    MessageTemplate add(MessageTemplate template) {
        em.persist(template);
        return template;
    }
}
