package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.Tracking.Track;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** Who was told of a change, as a sheet. */
final class ToldSheet {

    private static final String[] HEADINGS = {"delivery.who", "delivery.employer", "told.tie", "told.at", "told.delivery"};
    private static final int[] WIDTHS = {16, 36, 14, 18, 44};

    private ToldSheet() {
    }

    static void write(OutputStream out, Words words, List<ToldPerson> people) {
        new ListSheet<ToldPerson>(words, words.text("sheet.told"), HEADINGS, WIDTHS, person -> new Object[] {
            person.name(), person.employer(), words.text(person.tie()), person.toldAt(),
            person.unreached() ? words.text("told.call") : delivered(person.messages(), words)}).write(out, people);
    }

    private static String delivered(List<Track> messages, Words words) {
        return messages.stream().map(each -> words.text(each.channel()) + " " + words.text(each.status())).collect(Collectors.joining("; "));
    }
}
