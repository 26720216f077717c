package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.NewMessage;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What each person is told of one change, in their language.
 *
 * @param site   where the notice is read, without a slash at its end
 * @param advice of today, in which a cancelled class no longer stands
 */
record ChangeMessages(ClassChange change, String site, Function<Language, Words> words, ClassAdvice advice, LocalDate today) {

    /** @param certificate that needs the class; empty for whoever has none */
    NewMessage of(TiedPerson person, Recipient recipient, Optional<Certificate> certificate) {
        var spoken = words.apply(recipient.language());
        Map<Placeholder, Object> arguments = new HashMap<>();
        arguments.put(Placeholder.NAME, recipient.name());
        arguments.put(Placeholder.CHANGED_CLASS, change.before().name());
        arguments.put(Placeholder.SENTENCE, change.sentence().isEmpty() ? "" : spoken.text("class-change.sentence", change.sentence()));
        arguments.put(Placeholder.NOTICE_ADDRESS, site + "/notices/" + change.noticeSlug().orElseThrow());
        if (change.cancelled()) {
            arguments.put(Placeholder.NEXT_CLASS, next(spoken, certificate));
            return new NewMessage(MessageCode.CLASS_CANCELLED, recipient, arguments, person.dedupeKey(), null);
        }
        arguments.put(Placeholder.CHANGES, changes(spoken));
        return new NewMessage(MessageCode.CLASS_CHANGED, recipient, arguments, person.dedupeKey(), null);
    }

    private String changes(Words spoken) {
        return change.differences().stream().map(difference -> spoken.text("class-change.line", spoken.text(difference.fact()),
                difference.before(spoken), difference.after(spoken))).collect(Collectors.joining("\n"));
    }

    /** The class to take instead, or the truth that there is none. */
    private String next(Words spoken, Optional<Certificate> certificate) {
        return advice.advise(today, certificate.map(Certificate::lastValidDay)).best()
                .filter(advised -> !advised.trainingClass().code().equals(change.classCode()))
                .map(advised -> spoken.text(advised.centreDeadlinePassed() ? "class-change.next-late" : "class-change.next",
                        advised.trainingClass().name(), advised.trainingClass().centreDeadline(), advised.trainingClass().study().opens(),
                        advised.trainingClass().study().closes()))
                .orElseGet(() -> spoken.text("class-change.no-next"));
    }
}
