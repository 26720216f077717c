package cn.com.ytajpx.anpei.calendar;

/** Working days were asked of a year whose State Council arrangement is not loaded. */
public class UnknownYear extends RuntimeException {

    private final int year;

    public UnknownYear(int year) {
        super("no working-day arrangement is loaded for " + year);
        this.year = year;
    }

    public int year() {
        return year;
    }
}
