package cn.com.ytajpx.anpei.notice;

import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What belongs to a notice in the database: its revisions and its files. */
@ApplicationScoped
class NoticeRecords {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Takes a new notice in, with what it says as its first revision. */
    void begin(Notice notice, NoticeDeed deed) {
        notice.changed(user.displayName(), LocalDateTime.now(clock));
        entityManager.persist(notice);
        entityManager.flush();
        entityManager.persist(new NoticeRevision(notice, deed, List.of()));
    }

    /** Counts the deed and keeps what the notice says after it. */
    void keep(Notice notice, NoticeDeed deed) {
        notice.countDeed();
        notice.changed(user.displayName(), LocalDateTime.now(clock));
        entityManager.persist(new NoticeRevision(notice, deed, files(notice.id()).stream().map(FileLine::name).toList()));
        entityManager.flush();
    }

    /** The newest first. */
    List<NoticeRevision> revisions(long noticeId) {
        return entityManager.createQuery("SELECT r FROM NoticeRevision r WHERE r.noticeId = :notice ORDER BY r.revision DESC",
                NoticeRevision.class).setParameter("notice", noticeId).getResultList();
    }

    /** In the order they were attached. */
    List<FileLine> files(long noticeId) {
        return entityManager.createQuery("SELECT NEW cn.com.ytajpx.anpei.notice.FileLine(f.id, f.name, f.type, f.size)"
                + " FROM NoticeFile f WHERE f.noticeId = :notice ORDER BY f.id", FileLine.class).setParameter("notice", noticeId).getResultList();
    }

    Optional<NoticeFile> file(long id) {
        return Optional.ofNullable(entityManager.find(NoticeFile.class, id));
    }

    void attach(Notice notice, String name, FileType type, byte[] content) {
        entityManager.persist(new NoticeFile(notice, name, type, content, user.displayName(), LocalDateTime.now(clock)));
    }

    void detach(NoticeFile file) {
        entityManager.remove(file);
    }
}
