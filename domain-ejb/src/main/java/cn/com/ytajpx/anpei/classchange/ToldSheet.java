package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.message.Tracking.Track;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Who was told of a change, as a sheet. */
final class ToldSheet {

    private static final int[] WIDTHS = {16, 36, 14, 18, 44};

    private ToldSheet() {
    }

    static void write(OutputStream out, Words words, List<ToldPerson> people) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("sheet.told"));
            var keys = List.of("delivery.who", "delivery.employer", "told.tie", "told.at", "told.delivery");
            for (int i = 0; i < keys.size(); i++) {
                sheet.value(0, i, words.text(keys.get(i)));
                sheet.style(0, i).bold().set();
                sheet.width(i, WIDTHS[i]);
            }
            sheet.freezePane(0, 1);
            for (int line = 1; line <= people.size(); line++) {
                var person = people.get(line - 1);
                sheet.value(line, 0, person.name());
                sheet.value(line, 1, person.employer());
                sheet.value(line, 2, words.text(person.tie()));
                if (person.toldAt() != null) {
                    sheet.value(line, 3, person.toldAt());
                    sheet.style(line, 3).format("yyyy-mm-dd hh:mm").set();
                }
                sheet.value(line, 4, person.unreached() ? words.text("told.call") : delivered(person.messages(), words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String delivered(List<Track> messages, Words words) {
        return messages.stream().map(each -> words.text(each.channel()) + " " + words.text(each.status())).collect(Collectors.joining("; "));
    }
}
