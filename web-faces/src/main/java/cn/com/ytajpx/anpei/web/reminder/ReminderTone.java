package cn.com.ytajpx.anpei.web.reminder;

import cn.com.ytajpx.anpei.reminder.Explanation;

/** The colour and icon of an explanation, for {@code a:badge}. */
final class ReminderTone {

    private ReminderTone() {
    }

    static String of(Explanation explanation) {
        return switch (explanation) {
            case DELIVERED, CALLED, RENEWED -> "done";
            case TO_REMIND, ON_ITS_WAY -> "info";
            case TO_REMIND_BY_CALL, TO_CALL, UNDELIVERED -> "soon";
            case WITHDRAWN, LAPSED_BEFORE -> "";
            case UNEXPLAINED -> "void";
        };
    }
}
