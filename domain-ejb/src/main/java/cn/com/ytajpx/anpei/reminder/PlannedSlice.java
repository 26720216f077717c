package cn.com.ytajpx.anpei.reminder;

/** What planning one slice wrote. */
public record PlannedSlice(int reminders, int messages) {
}
