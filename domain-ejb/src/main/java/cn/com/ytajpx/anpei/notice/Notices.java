package cn.com.ytajpx.anpei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The notices in the database. What a reader gets has been published by their day. */
@ApplicationScoped
class Notices {

    private static final String LINE = "SELECT NEW cn.com.ytajpx.anpei.notice.NoticeLine(n.slug, n.number, n.title, n.publishedOn, n.pinned)"
            + " FROM Notice n WHERE n.publishedOn <= :today";

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    long count(LocalDate today) {
        return entityManager.createQuery("SELECT COUNT(n) FROM Notice n WHERE n.publishedOn <= :today", Long.class)
                .setParameter("today", today).getSingleResult();
    }

    /** Pinned ones first, then the newest first. */
    List<NoticeLine> list(LocalDate today, int first, int most) {
        return lines(" ORDER BY n.pinned DESC, n.publishedOn DESC, n.id DESC", today)
                .setFirstResult(first).setMaxResults(most).getResultList();
    }

    Optional<Notice> find(String slug, LocalDate today) {
        return entityManager.createQuery("SELECT n FROM Notice n WHERE n.slug = :slug AND n.publishedOn <= :today", Notice.class)
                .setParameter("slug", slug).setParameter("today", today).getResultStream().findFirst();
    }

    /** The one published before it. */
    Optional<NoticeLine> before(Notice notice, LocalDate today) {
        return beside(notice, lines(" AND (n.publishedOn < :day OR n.publishedOn = :day AND n.id < :id)"
                + " ORDER BY n.publishedOn DESC, n.id DESC", today));
    }

    /** The one published after it. */
    Optional<NoticeLine> after(Notice notice, LocalDate today) {
        return beside(notice, lines(" AND (n.publishedOn > :day OR n.publishedOn = :day AND n.id > :id)"
                + " ORDER BY n.publishedOn, n.id", today));
    }

    boolean isEmpty() {
        return entityManager.createQuery("SELECT COUNT(n) FROM Notice n", Long.class).getSingleResult() == 0;
    }

    void add(Notice notice) {
        entityManager.persist(notice);
    }

    private TypedQuery<NoticeLine> lines(String rest, LocalDate today) {
        return entityManager.createQuery(LINE + rest, NoticeLine.class).setParameter("today", today);
    }

    private static Optional<NoticeLine> beside(Notice notice, TypedQuery<NoticeLine> lines) {
        return lines.setParameter("day", notice.publishedOn()).setParameter("id", notice.id()).setMaxResults(1).getResultStream().findFirst();
    }
}
