package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.notice.NoticePress;
import cn.com.ytajpx.anpei.plan.AdviceService;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sends changes that have waited long enough, for the job:
 * <pre>
 * due()              the changes of this run
 * settle(one)        one transaction: its notice, and who is told
 * tell(one, most)    one transaction for some of them; again until it answers 0
 * </pre>
 * Killed anywhere and run again, or run twice at once, it tells nobody twice: a person is marked in the transaction that writes
 * the message, under the lock of the change, and the message has the key {@code class-change/<change>/<holder>}. No page calls this.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClassChangeSending {

    @Inject
    private ClassChanges changes;

    @Inject
    private Touched touched;

    @Inject
    private People people;

    @Inject
    private AdviceService advice;

    @Inject
    private NoticePress press;

    @Inject
    private Outbox outbox;

    @Inject
    private SpokenWords words;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    @Inject
    private Event<ClassChangeSettled> settled;

    /** Changes with something to do now. */
    public List<Long> due() {
        return changes.due(LocalDateTime.now(clock));
    }

    /** Publishes the notice and settles who is told; nothing where the edits undid each other, or it is not due any more. */
    public void settle(long changeId) {
        var now = LocalDateTime.now(clock);
        var change = changes.locked(changeId).filter(one -> one.dueAt(now));
        change.ifPresent(one -> {
            boolean told = !one.differences().isEmpty();
            if (told) {
                touched.settle(one, now);
                var letter = new ChangeLetter(one, words.in(Language.ZH));
                one.begin(press.publish(letter.title(), letter.html()), now);
            } else {
                one.leave(now);
            }
            settled.fire(new ClassChangeSettled(one.classCode(), told));
        });
    }

    /** @return how many were told now; 0 when everyone has been */
    public int tell(long changeId, int most) {
        var now = LocalDateTime.now(clock);
        var found = changes.locked(changeId).filter(one -> one.status() == ClassChangeStatus.SENDING);
        if (found.isEmpty()) {
            return 0;
        }
        var change = found.get();
        var untold = changes.untold(changeId, most);
        if (untold.isEmpty()) {
            change.finish(now);
            return 0;
        }
        var today = now.toLocalDate();
        var messages = new ChangeMessages(change, installation.publicUrl(), words::in, advice.on(today), today);
        var recipients = people.recipients(untold.stream().map(TiedPerson::holder).toList());
        var certificates = certificates(untold);
        for (var person : untold) {
            var holder = person.holder().id();
            person.told(outbox.post(messages.of(person, recipients.get(holder), Optional.ofNullable(certificates.get(holder)))), now);
        }
        return untold.size();
    }

    /** By holder: the certificate that expires first and is still valid. */
    private Map<Long, Certificate> certificates(List<TiedPerson> untold) {
        var today = LocalDate.now(clock);
        return people.currentOf(untold.stream().map(person -> person.holder().id()).toList()).stream()
                .filter(certificate -> !certificate.lastValidDay().isBefore(today))
                .collect(Collectors.toMap(certificate -> certificate.holder().id(), certificate -> certificate, (first, later) -> first));
    }
}
