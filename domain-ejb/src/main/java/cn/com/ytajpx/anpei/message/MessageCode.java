package cn.com.ytajpx.anpei.message;

import static cn.com.ytajpx.anpei.message.Channel.*;
import static cn.com.ytajpx.anpei.message.Placeholder.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything the centre ever writes by itself, with the channels it takes and what its templates may leave open. */
public enum MessageCode {

    /** The proof that a person holds the stored mobile or e-mail. Never waits for the morning. */
    ONE_TIME_CODE(true, Set.of(SMS, EMAIL), NAME, CODE, MINUTES),

    /** To whoever tries to register once more; told to nobody else. */
    ALREADY_REGISTERED(true, Set.of(SMS, EMAIL), NAME),

    /** To whoever proved at the desk that an account is theirs: how to get in. */
    CLAIM_APPROVED(false, Set.of(SMS, EMAIL), NAME),

    /** To the mobile and e-mail that an account had before. */
    CONTACT_REPLACED(false, Set.of(SMS, EMAIL), NAME),

    /** To whoever claimed an account in vain. */
    CLAIM_REFUSED(false, Set.of(SMS, EMAIL), NAME, REASON),

    /** R-N1, while the recommended class still takes pre-registrations. */
    CERTIFICATE_DUE(false, Set.of(IN_APP, EMAIL, SMS),
            NAME, POST, LAST_VALID_DAY, VOID_FROM, DAYS_LEFT, CLASS_NAME, CENTRE_DEADLINE, BOOKING_OPENS, BOOKING_CLOSES, READY_ON),

    /** R-N1, when the centre's deadline has passed but a safe class can still be booked (R-C3b). */
    CERTIFICATE_DUE_LATE(false, Set.of(IN_APP, EMAIL, SMS),
            NAME, POST, LAST_VALID_DAY, VOID_FROM, DAYS_LEFT, CLASS_NAME, CENTRE_DEADLINE, BOOKING_OPENS, BOOKING_CLOSES, READY_ON),

    /** R-N1, when no class is safe any more: the truth (R-C3b). */
    CERTIFICATE_DUE_UNSAFE(false, Set.of(IN_APP, EMAIL, SMS),
            NAME, POST, LAST_VALID_DAY, VOID_FROM, DAYS_LEFT),

    /** R-C5, the day after the last valid day. */
    CERTIFICATE_VOID(false, Set.of(IN_APP, EMAIL, SMS), NAME, POST, LAST_VALID_DAY, VOID_FROM),

    /** R-R4, when the provincial window of their class opens. */
    PREREGISTERED_WINDOW_OPEN(false, Set.of(IN_APP, EMAIL, SMS), NAME, CLASS_NAME, BOOKING_OPENS, BOOKING_CLOSES),

    /** R-R4, while the window is open and the province has no booking of theirs. */
    PREREGISTERED_NOT_BOOKED(false, Set.of(IN_APP, EMAIL, SMS), NAME, CLASS_NAME, BOOKING_OPENS, BOOKING_CLOSES, DAYS_LEFT),

    /** R-C4, when the centre's deadline of the recommended class is near and nobody has pre-registered them. */
    CENTRE_DEADLINE_NEAR(false, Set.of(IN_APP, EMAIL, SMS),
            NAME, POST, LAST_VALID_DAY, VOID_FROM, DAYS_LEFT, CLASS_NAME, CENTRE_DEADLINE, BOOKING_OPENS, BOOKING_CLOSES),

    /** R-R3, whoever has a place: what comes next, and when. */
    PREREGISTRATION_MADE(false, Set.of(IN_APP, EMAIL), NAME, CLASS_NAME, BOOKING_OPENS, BOOKING_CLOSES, CHECK_IN_ON),

    /** R-B4, to the first in line of a full class. */
    SEAT_FREED(false, Set.of(IN_APP, EMAIL, SMS), NAME, CLASS_NAME, BOOKING_OPENS, BOOKING_CLOSES, CHECK_IN_ON),

    /** R-C3b, to the clerks of a person's company. */
    NOTHING_SAFE_LEFT(false, Set.of(IN_APP, EMAIL), NAME, PERSON, LAST_VALID_DAY, VOID_FROM),

    /** R-P4, to everyone whom a change of a published class touches. */
    CLASS_CHANGED(false, Set.of(IN_APP, EMAIL, SMS), NAME, CHANGED_CLASS, CHANGES, SENTENCE, NOTICE_ADDRESS),

    /** R-P4, to everyone whom its cancellation touches. */
    CLASS_CANCELLED(false, Set.of(IN_APP, EMAIL, SMS), NAME, CHANGED_CLASS, NEXT_CLASS, SENTENCE, NOTICE_ADDRESS),

    /** R-R3, once a week to the clerks of a company: who lapses soon and is not covered. */
    EMPLOYER_DIGEST(false, Set.of(IN_APP, EMAIL), NAME, COMPANY, LAPSING),

    /** To administrators: next year's working days are not loaded. */
    CALENDAR_MISSING(false, Set.of(IN_APP, EMAIL), YEAR),

    /** To operations: a job has not run when it should. */
    JOB_OVERDUE(false, Set.of(IN_APP, EMAIL), JOB, SINCE);

    private final boolean urgent;
    private final Set<Channel> channels;
    private final List<Placeholder> placeholders;

    MessageCode(boolean urgent, Set<Channel> channels, Placeholder... placeholders) {
        this.urgent = urgent;
        this.channels = channels;
        this.placeholders = List.of(placeholders);
    }

    /** Sent at once, quiet hours or not. */
    public boolean urgent() {
        return urgent;
    }

    public Set<Channel> channels() {
        return channels;
    }

    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /** What every text of this code must say, whoever writes it: without it the message would miss its purpose (R-N1). */
    public Set<Placeholder> required() {
        return switch (this) {
            case ONE_TIME_CODE -> Set.of(CODE);
            case CERTIFICATE_DUE -> Set.of(LAST_VALID_DAY, CLASS_NAME, CENTRE_DEADLINE, BOOKING_CLOSES);
            case CERTIFICATE_DUE_LATE -> Set.of(LAST_VALID_DAY, CLASS_NAME, BOOKING_CLOSES);
            case CERTIFICATE_DUE_UNSAFE -> Set.of(LAST_VALID_DAY, VOID_FROM);
            case CERTIFICATE_VOID -> Set.of(VOID_FROM);
            case PREREGISTERED_WINDOW_OPEN, PREREGISTERED_NOT_BOOKED -> Set.of(CLASS_NAME, BOOKING_CLOSES);
            case CENTRE_DEADLINE_NEAR -> Set.of(CLASS_NAME, CENTRE_DEADLINE);
            case PREREGISTRATION_MADE, SEAT_FREED -> Set.of(CLASS_NAME, BOOKING_CLOSES);
            case NOTHING_SAFE_LEFT -> Set.of(PERSON, VOID_FROM);
            case CLASS_CHANGED -> Set.of(CHANGED_CLASS, CHANGES);
            case CLASS_CANCELLED -> Set.of(CHANGED_CLASS, NEXT_CLASS);
            case EMPLOYER_DIGEST -> Set.of(LAPSING);
            case CALENDAR_MISSING -> Set.of(YEAR);
            case JOB_OVERDUE -> Set.of(JOB);
            default -> Set.of();
        };
    }

    /** {@code certificate-due}: the name of its shipped texts. */
    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
