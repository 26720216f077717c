package cn.com.ytajpx.anpei.calendar;

/** How a day departs from the ordinary week. */
public enum DayKind {
    /** A day off 放假. */
    OFF,
    /** A make-up working weekend day 调休上班. */
    WORK
}
