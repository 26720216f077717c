package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.common.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Who lapses within 30, 60 and 90 days without cover, in lines of a message. */
final class DigestText {

    /** Calendar days from today, inclusive. */
    static final int FARTHEST = 90;

    private static final int[] WITHIN = {30, 60, FARTHEST};
    /** Names of a line; the rest is counted, so that the message stays short. */
    private static final int NAMED = 8;

    private DigestText() {
    }

    static String of(CompanyOutlook outlook, Words words) {
        var text = new StringBuilder();
        int from = 0;
        for (int to : WITHIN) {
            var entries = outlook.uncovered(outlook.on().plusDays(from), outlook.on().plusDays(to));
            if (!entries.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(line(entries, to, words));
            }
            from = to + 1;
        }
        return text.toString();
    }

    private static String line(List<CalendarEntry> entries, int within, Words words) {
        var named = entries.stream().limit(NAMED).map(each -> words.text("digest.person", each.person().holder().name(),
                each.followed().lastValidDay(), each.followed().cover())).collect(Collectors.joining(words.text("digest.and")));
        return words.text("digest.within", within, entries.size(), named)
                + (entries.size() > NAMED ? words.text("digest.more", entries.size() - NAMED) : "");
    }
}
