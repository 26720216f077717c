package cn.com.ytajpx.anpei.classchange;

/** How many people a change touches, of them told, of these reached by nothing. */
public record PeopleCount(long all, long told, long unreached) {
}
