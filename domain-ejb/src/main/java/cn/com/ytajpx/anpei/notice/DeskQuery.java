package cn.com.ytajpx.anpei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;

/** Finds notices for those who edit them, drafts, too. */
@ApplicationScoped
class DeskQuery {

    private static final String ROW = "SELECT NEW cn.com.ytajpx.anpei.notice.DeskRow(n.id, n.number, n.title, n.status, n.publishedOn,"
            + " n.pinned, n.revision, n.changedAt, n.changedBy, (SELECT COUNT(f) FROM NoticeFile f WHERE f.noticeId = n.id)) FROM Notice n";

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    List<DeskRow> find(DeskFilter filter, DeskOrder order, boolean descending, int first, int most) {
        return with(filter, entityManager.createQuery(ROW + where(filter) + " ORDER BY " + order.by(descending), DeskRow.class))
                .setFirstResult(first).setMaxResults(most).getResultList();
    }

    long count(DeskFilter filter) {
        return with(filter, entityManager.createQuery("SELECT COUNT(n) FROM Notice n" + where(filter), Long.class)).getSingleResult();
    }

    List<Integer> years() {
        return entityManager.createQuery("SELECT DISTINCT EXTRACT(YEAR FROM n.publishedOn) FROM Notice n", Integer.class)
                .getResultStream().sorted(Comparator.reverseOrder()).toList();
    }

    private static String where(DeskFilter filter) {
        return " WHERE 1 = 1" + SearchWords.of(filter.search()).condition() + (filter.status() == null ? "" : " AND n.status = :status");
    }

    private static <T> TypedQuery<T> with(DeskFilter filter, TypedQuery<T> query) {
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        return SearchWords.of(filter.search()).fill(query);
    }
}
