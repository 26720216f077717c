package cn.com.ytajpx.anpei.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

    /** @param number from 1; one that is out of bounds is the nearest there is */
    public NoticePage page(int number) {
        int of = (int) Math.max(1, (notices.count(today()) + ON_A_PAGE - 1) / ON_A_PAGE);
        int at = Math.max(1, Math.min(number, of));
        return new NoticePage(notices.list(today(), (at - 1) * ON_A_PAGE, ON_A_PAGE), at, of);
    }

    /** The pinned ones, then the newest. */
    public List<NoticeLine> newest(int most) {
        return notices.list(today(), 0, most);
    }

    public Optional<Notice> notice(String slug) {
        return notices.find(slug, today());
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
        notices.add(new Notice(ShippedNotice.of(slug), LocalDateTime.now(clock)));
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
