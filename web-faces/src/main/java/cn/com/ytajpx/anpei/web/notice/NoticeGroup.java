package cn.com.ytajpx.anpei.web.notice;

import cn.com.ytajpx.anpei.notice.NoticeLine;
import java.util.ArrayList;
import java.util.List;

/** Lines of the list under one heading: the pinned ones, or those of a year. */
public final class NoticeGroup {

    private final boolean pinned;
    private final int year;
    private final List<NoticeLine> lines = new ArrayList<>();

    /** @param byYear pinned ones, too, stand under their year */
    NoticeGroup(NoticeLine first, boolean byYear) {
        pinned = first.pinned() && !byYear;
        year = first.publishedOn().getYear();
    }

    boolean takes(NoticeLine line, boolean byYear) {
        return (line.pinned() && !byYear) == pinned && (pinned || line.publishedOn().getYear() == year);
    }

    void add(NoticeLine line) {
        lines.add(line);
    }

    public boolean isPinned() {
        return pinned;
    }

    /** Without digit grouping. */
    public String getYear() {
        return Integer.toString(year);
    }

    public List<NoticeLine> getLines() {
        return lines;
    }
}
