package cn.com.ytajpx.anpei.notice;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Where staff write, publish and change notices. Every deed is a revision; {@code basedOn} is the revision that was open while
 * something was written, so that nobody overwrites what a colleague saved meanwhile.
 */
@Stateless
@RolesAllowed(Permission.NOTICES_EDIT)
public class NoticeDesk {

    /** Rows of an exported sheet. */
    public static final int MOST_EXPORTED = 10_000;

    @Inject
    private DeskQuery query;

    @Inject
    private Notices notices;

    @Inject
    private NoticeRecords records;

    @Inject
    private Publishing publishing;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** From {@code first} (counted from 0), at most {@code most}. */
    public List<DeskRow> find(DeskFilter filter, DeskOrder order, boolean descending, int first, int most) {
        return query.find(filter, order, descending, first, most);
    }

    public long count(DeskFilter filter) {
        return query.count(filter);
    }

    /** The years that have notices, the newest first. */
    public List<Integer> years() {
        return query.years();
    }

    /** The filtered list as a sheet; at most {@value #MOST_EXPORTED} rows. */
    public void export(DeskFilter filter, DeskOrder order, boolean descending, OutputStream out, Words words) {
        NoticeSheet.write(out, words, query.find(filter, order, descending, 0, MOST_EXPORTED));
    }

    /** @throws Refused if there is none of that id */
    public Notice notice(long id) {
        return notices.find(id).orElseThrow(NoticeDesk::notFound);
    }

    public List<FileLine> files(long id) {
        return records.files(id);
    }

    /** A file of any notice, drafts, too. */
    public NoticeFile file(long fileId) {
        return records.file(fileId).orElseThrow(NoticeDesk::notFound);
    }

    /** The newest first; empty for one that was never changed here. */
    public List<NoticeRevision> revisions(long id) {
        return records.revisions(id);
    }

    /** What a new notice begins with: the next number of the year, the centre, today. */
    public NoticeLetter blank() {
        return new NoticeLetter(publishing.nextNumber(today()).toString(), "", publishing.issuer(), publishing.addressees(), today(), false, "");
    }

    /** The letter as a reader would see it, without saving it. */
    public String preview(String html) {
        return NoticeText.safe(html == null ? "" : html, "text");
    }

    /** @return the id of the new draft */
    public long write(NoticeLetter letter) {
        publishing.check(letter, null);
        var notice = new Notice(publishing.draftSlug(), new NoticeContent(letter, List.of()));
        records.begin(notice, NoticeDeed.CREATED);
        audit("notice.write", notice, notice.title());
        return notice.id();
    }

    public void save(long id, int basedOn, NoticeLetter letter) {
        var notice = opened(id, basedOn);
        publishing.check(letter, id);
        edit(notice, notice.content().with(letter));
    }

    /** @param ordinal from 1; one more than there are adds it */
    public void saveAnnex(long id, int basedOn, int ordinal, AnnexText annex) {
        var notice = opened(id, basedOn);
        if (ordinal < 1 || ordinal > notice.annexes().size() + 1) {
            throw new Refused(Refusal.of(NoticeReason.NOTICE_ANNEX_NOT_FOUND));
        }
        NoticePolicy.annex(ordinal, annex).orRefuse();
        edit(notice, notice.content().with(ordinal, annex));
    }

    public void removeAnnex(long id, int basedOn, int ordinal) {
        var notice = opened(id, basedOn);
        if (ordinal < 1 || ordinal > notice.annexes().size()) {
            throw new Refused(Refusal.of(NoticeReason.NOTICE_ANNEX_NOT_FOUND));
        }
        edit(notice, notice.content().without(ordinal));
    }

    /** From its day on everybody may read it, under an address that never changes again. */
    public void publish(long id, int basedOn) {
        var notice = opened(id, basedOn);
        if (!notice.draft()) {
            throw new Refused(Refusal.of(NoticeReason.NOTICE_PUBLISHED_ALREADY));
        }
        publishing.check(notice.content().letter(), id);
        notice.publish(publishing.slug(notice));
        records.keep(notice, NoticeDeed.PUBLISHED);
        audit("notice.publish", notice, notice.title());
    }

    /** Only a draft; what was published stays. */
    public void delete(long id) {
        var notice = notices.locked(id).orElseThrow(NoticeDesk::notFound);
        if (!notice.draft()) {
            throw new Refused(Refusal.of(NoticeReason.NOTICE_NOT_DELETED));
        }
        notices.remove(notice);
        audit("notice.delete", notice, notice.title());
    }

    /** Says again what an older revision said. Files stay as they are now. */
    public void restore(long id, int basedOn, int revision) {
        var notice = opened(id, basedOn);
        var older = records.revisions(id).stream().filter(one -> one.revision() == revision).findFirst()
                .orElseThrow(() -> new Refused(Refusal.of(NoticeReason.NOTICE_REVISION_NOT_FOUND)));
        publishing.check(older.content().letter(), id);
        say(notice, older.content(), NoticeDeed.RESTORED);
        audit("notice.restore", notice, "r" + revision + " = r" + notice.revision());
    }

    /** @param name as the person's own machine calls it */
    public void attach(long id, String name, byte[] content) {
        var notice = notices.locked(id).orElseThrow(NoticeDesk::notFound);
        var type = FileCheck.type(name, content);
        if (records.files(id).size() >= Publishing.MOST_FILES) {
            throw new Refused(Refusal.at("file", NoticeReason.NOTICE_FILES_MANY, Publishing.MOST_FILES));
        }
        records.attach(notice, name, type, content);
        records.keep(notice, NoticeDeed.FILES);
        audit("notice.attach", notice, name);
    }

    public void detach(long fileId) {
        var file = file(fileId);
        var notice = notices.locked(file.noticeId()).orElseThrow(NoticeDesk::notFound);
        records.detach(file);
        records.keep(notice, NoticeDeed.FILES);
        audit("notice.detach", notice, file.name());
    }

    private void edit(Notice notice, NoticeContent content) {
        say(notice, content, NoticeDeed.EDITED);
        audit("notice.edit", notice, "r" + notice.revision());
    }

    private void say(Notice notice, NoticeContent content, NoticeDeed deed) {
        if (notice.content().equals(content.safe())) {
            throw new Refused(Refusal.of(NoticeReason.NOTICE_UNCHANGED));
        }
        notice.say(content);
        records.keep(notice, deed);
    }

    private Notice opened(long id, int basedOn) {
        var notice = notices.locked(id).orElseThrow(NoticeDesk::notFound);
        if (notice.revision() != basedOn) {
            throw new Refused(Refusal.of(NoticeReason.NOTICE_CHANGED_MEANWHILE, notice.changedBy()));
        }
        return notice;
    }

    private void audit(String action, Notice notice, String detail) {
        audit.fire(new AuditFact(action, "notice/" + notice.id(), detail));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Refused notFound() {
        return new Refused(Refusal.of(NoticeReason.NOTICE_NOT_FOUND));
    }
}
