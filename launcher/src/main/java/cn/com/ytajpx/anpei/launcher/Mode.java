package cn.com.ytajpx.anpei.launcher;

/** Whether this is the demonstration, living in the year of the notice, or a centre's own installation. */
public enum Mode {
    DEMO, PRODUCTION
}
