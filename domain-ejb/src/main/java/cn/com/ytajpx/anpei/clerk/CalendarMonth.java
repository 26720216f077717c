package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.preregistration.Cover;
import java.time.YearMonth;
import java.util.List;

/**
 * Who lapses in a month.
 *
 * @param entries in the order of their last valid days
 */
public record CalendarMonth(YearMonth month, List<CalendarEntry> entries) {

    public CalendarMonth {
        entries = List.copyOf(entries);
    }

    public long count(Cover cover) {
        return entries.stream().filter(each -> each.followed().cover() == cover).count();
    }

    public long covered() {
        return count(Cover.COVERED);
    }

    /** Somebody should act. */
    public long pressing() {
        return entries.stream().filter(each -> each.followed().cover().pressing()).count();
    }
}
