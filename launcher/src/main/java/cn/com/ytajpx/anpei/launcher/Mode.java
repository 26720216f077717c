package cn.com.ytajpx.anpei.launcher;

/**
 * Whether this is the demonstration, living in the year of the notice, or a centre's own installation; or the product under
 * test, which is as empty as an installation and as movable in time as the demonstration.
 */
public enum Mode {
    DEMO, PRODUCTION, TEST
}
