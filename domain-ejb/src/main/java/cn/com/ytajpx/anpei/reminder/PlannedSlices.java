package cn.com.ytajpx.anpei.reminder;

/** What planning some slices wrote. */
public record PlannedSlices(int reminders, int messages) {

    static final PlannedSlices NONE = new PlannedSlices(0, 0);
}
