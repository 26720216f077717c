package cn.com.ytajpx.anpei.reminder;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What all people of one slice are told: which text, and the arguments they share. The class and its two deadlines where one
 * is safe, else the truth (R-N1, R-C3b, R-C4).
 *
 * @param named the class it names, empty where none is
 */
record ReminderText(Slice slice, MessageCode code, Optional<TrainingClass> named, Map<Placeholder, Object> shared) {

    private static final int VOID_NOTICE_KEEPS_DAYS = 30;

    /** @param on the day of telling */
    static ReminderText of(Slice slice, LocalDate on, ClassAdvice advisor) {
        var shared = new EnumMap<Placeholder, Object>(Placeholder.class);
        shared.put(Placeholder.LAST_VALID_DAY, slice.lastValidDay());
        shared.put(Placeholder.VOID_FROM, slice.lastValidDay().plusDays(1));
        if (slice.isVoidNotice()) {
            return new ReminderText(slice, MessageCode.CERTIFICATE_VOID, Optional.empty(), shared);
        }
        shared.put(Placeholder.DAYS_LEFT, ChronoUnit.DAYS.between(on, slice.lastValidDay()));
        return advisor.advise(on, Optional.of(slice.lastValidDay())).best()
                .map(best -> naming(slice, best, shared))
                .orElseGet(() -> new ReminderText(slice, MessageCode.CERTIFICATE_DUE_UNSAFE, Optional.empty(), shared));
    }

    private static ReminderText naming(Slice slice, AdvisedClass best, Map<Placeholder, Object> shared) {
        var named = best.trainingClass();
        shared.put(Placeholder.CLASS_NAME, named.name());
        shared.put(Placeholder.CENTRE_DEADLINE, named.centreDeadline());
        shared.put(Placeholder.BOOKING_OPENS, named.bookingWindow().opens());
        shared.put(Placeholder.BOOKING_CLOSES, named.bookingWindow().closes());
        shared.put(Placeholder.READY_ON, best.readyOn());
        var code = best.centreDeadlinePassed() ? MessageCode.CERTIFICATE_DUE_LATE : MessageCode.CERTIFICATE_DUE;
        return new ReminderText(slice, code, Optional.of(named), shared);
    }

    Optional<String> classCode() {
        return named.map(TrainingClass::code);
    }

    /** The arguments all share, as the inside of a JSON object without its opening brace. */
    String sharedAsJson() {
        var object = JSON.createObjectBuilder();
        shared.forEach((placeholder, value) -> object.add(placeholder.key(), value.toString()));
        return object.build().toString().substring(1);
    }

    /** The day from which it is pointless: a reminder once the certificate is void, the void notice after a month. */
    LocalDate notAfter() {
        return slice.lastValidDay().plusDays(slice.isVoidNotice() ? VOID_NOTICE_KEEPS_DAYS + 1 : 1);
    }
}
