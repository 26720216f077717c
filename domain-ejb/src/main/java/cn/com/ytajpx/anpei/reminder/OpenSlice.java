package cn.com.ytajpx.anpei.reminder;

/**
 * A slice that somebody lacks a reminder in.
 *
 * @param people how many, when it was looked at
 */
public record OpenSlice(Slice slice, long people) {

    @Override
    public String toString() {
        return slice.toString();
    }
}
