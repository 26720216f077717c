package cn.com.ytajpx.anpei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The notices in the database, as readers get them: published, and by their day. */
@ApplicationScoped
class Notices {

    private static final String PUBLIC = " FROM Notice n WHERE n.status = cn.com.ytajpx.anpei.notice.NoticeStatus.PUBLISHED AND n.publishedOn <= :today";
    private static final String LINE =
            "SELECT NEW cn.com.ytajpx.anpei.notice.NoticeLine(n.slug, n.number, n.title, n.publishedOn, n.pinned)";

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    long count(NoticeSearch search, LocalDate today) {
        var words = SearchWords.of(search);
        return words.fill(entityManager.createQuery("SELECT COUNT(n)" + PUBLIC + words.condition(), Long.class))
                .setParameter("today", today).getSingleResult();
    }

    /** Pinned ones first, then the newest first; what was searched for comes the newest first. */
    List<NoticeLine> list(NoticeSearch search, LocalDate today, int first, int most) {
        var words = SearchWords.of(search);
        var order = (search.all() ? " ORDER BY n.pinned DESC, " : " ORDER BY ") + "n.publishedOn DESC, n.id DESC";
        return words.fill(lines(words.condition() + order, today)).setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** The newest whole ones, pinned or not. */
    List<Notice> newest(LocalDate today, int most) {
        return entityManager.createQuery("SELECT n" + PUBLIC + " ORDER BY n.publishedOn DESC, n.id DESC", Notice.class)
                .setParameter("today", today).setMaxResults(most).getResultList();
    }

    /** The years that have notices, the newest first. */
    List<Integer> years(LocalDate today) {
        return entityManager.createQuery("SELECT DISTINCT EXTRACT(YEAR FROM n.publishedOn)" + PUBLIC, Integer.class)
                .setParameter("today", today).getResultStream().sorted(Comparator.reverseOrder()).toList();
    }

    Optional<Notice> find(String slug, LocalDate today) {
        return entityManager.createQuery("SELECT n" + PUBLIC + " AND n.slug = :slug", Notice.class)
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

    /** Drafts, too. */
    Optional<Notice> find(long id) {
        return Optional.ofNullable(entityManager.find(Notice.class, id));
    }

    /** Whoever changes a notice holds its row, so that two come one after the other. */
    Optional<Notice> locked(long id) {
        return Optional.ofNullable(entityManager.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Every number that is taken, by drafts, too. */
    List<String> numbers() {
        return entityManager.createQuery("SELECT n.number FROM Notice n WHERE n.number IS NOT NULL", String.class).getResultList();
    }

    /** Those filed under a number, without one of them. */
    List<NoticeLine> numbered(String number, Long without) {
        return entityManager.createQuery(LINE + " FROM Notice n WHERE n.number = :number AND n.id <> :without", NoticeLine.class)
                .setParameter("number", number).setParameter("without", without == null ? -1 : without).getResultList();
    }

    boolean slugTaken(String slug) {
        return entityManager.createQuery("SELECT COUNT(n) FROM Notice n WHERE n.slug = :slug", Long.class)
                .setParameter("slug", slug).getSingleResult() > 0;
    }

    void remove(Notice notice) {
        entityManager.remove(notice);
    }

    private TypedQuery<NoticeLine> lines(String rest, LocalDate today) {
        return entityManager.createQuery(LINE + PUBLIC + rest, NoticeLine.class).setParameter("today", today);
    }

    private static Optional<NoticeLine> beside(Notice notice, TypedQuery<NoticeLine> lines) {
        return lines.setParameter("day", notice.publishedOn()).setParameter("id", notice.id()).setMaxResults(1).getResultStream().findFirst();
    }
}
