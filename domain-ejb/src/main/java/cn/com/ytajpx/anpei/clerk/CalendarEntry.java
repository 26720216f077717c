package cn.com.ytajpx.anpei.clerk;

/** A certificate that ends in a month of the calendar, with its person. */
public record CalendarEntry(FollowedPerson person, Followed followed) {
}
