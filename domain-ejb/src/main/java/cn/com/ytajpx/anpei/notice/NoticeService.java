package cn.com.ytajpx.anpei.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The notices as the public may read them. */
@Stateless
@PermitAll
public class NoticeService {

    static final int ON_A_PAGE = 20;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Inject
    private NoticeRecords records;

    /** @param number from 1; one that is out of bounds is the nearest there is */
    public NoticePage page(NoticeSearch search, int number) {
        long count = notices.count(search, today());
        int of = (int) Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int at = Math.max(1, Math.min(number, of));
        return new NoticePage(notices.list(search, today(), (at - 1) * ON_A_PAGE, ON_A_PAGE), at, of, count);
    }

    /** The years of the archive, the newest first. */
    public List<Integer> years() {
        return notices.years(today());
    }

    /** The pinned ones, then the newest. */
    public List<NoticeLine> newest(int most) {
        return notices.list(NoticeSearch.ALL, today(), 0, most);
    }

    /** The newest whole ones by day, for feeds. */
    public List<Notice> feed() {
        return notices.newest(today(), ON_A_PAGE);
    }

    public Optional<Notice> notice(String slug) {
        return notices.find(slug, today());
    }

    public List<FileLine> files(Notice notice) {
        return records.files(notice.id());
    }

    /** A file of a notice that the public may read. */
    public Optional<NoticeFile> file(long id) {
        return records.file(id).filter(file -> notices.find(file.noticeId()).filter(this::isPublic).isPresent());
    }

    public Optional<NoticeLine> before(Notice notice) {
        return notices.before(notice, today());
    }

    public Optional<NoticeLine> after(Notice notice) {
        return notices.after(notice, today());
    }

    /**
     * Takes a notice that is shipped with the product into an empty database.
     *
     * @return whether there was anything to do
     */
    public boolean takeOver(String slug) {
        if (!notices.isEmpty()) {
            return false;
        }
        var notice = new Notice(slug, ShippedNotice.of(slug));
        notice.publish(slug);
        records.begin(notice, NoticeDeed.PUBLISHED);
        return true;
    }

    private boolean isPublic(Notice notice) {
        return !notice.draft() && !notice.publishedOn().isAfter(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
