package cn.com.ytajpx.anpei.notice;

import cn.com.ytajpx.anpei.audit.AuditFact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Publishes notices that a feature writes by itself, in the caller's transaction. No page calls this. */
@Stateless
@PermitAll
public class NoticePress {

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

    /**
     * Published at once, of today, without a number of the files: staff may give it one later.
     *
     * @param html made safe here
     * @return its slug
     * @throws cn.com.ytajpx.anpei.common.Refused if it may not be published like this
     */
    public String publish(String title, String html) {
        var letter = new NoticeLetter(null, title, publishing.issuer(), publishing.addressees(), LocalDate.now(clock), false, html);
        publishing.check(letter, null);
        var notice = new Notice(publishing.draftSlug(), new NoticeContent(letter, List.of()));
        notice.publish(publishing.slug(notice));
        records.begin(notice, NoticeDeed.PUBLISHED);
        audit.fire(new AuditFact("notice.publish", "notice/" + notice.id(), notice.title()));
        return notice.slug();
    }
}
