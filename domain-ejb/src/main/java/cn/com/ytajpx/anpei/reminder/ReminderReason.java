package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.common.Reason;

/** Why something about reminders is refused. */
public enum ReminderReason implements Reason {
    /** The day asked for, today. */
    REMINDER_DAY_IN_FUTURE,
    /** How many certificates. */
    IMPORT_REMINDED,
    CALL_NOT_FOUND,
    CALL_NOTE_MISSING,
    /** The most characters, those it has. */
    CALL_NOTE_TOO_LONG,
    /** The day asked for. */
    REMINDER_NOT_DUE,
    /** The channel. */
    REMINDER_NOT_BY_CHANNEL
}
