package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the company's people as a sheet, a row for each certificate, numbers masked. */
final class PeopleSheet {

    private static final String[] HEADINGS = {"clerk-sheet.name", "clerk-sheet.id-number", "clerk-sheet.mobile", "clerk-sheet.post",
        "clerk-sheet.certificate", "clerk-sheet.last-valid-day", "clerk-sheet.days-left", "clerk-sheet.cover", "clerk-sheet.class", "clerk-sheet.until"};
    private static final int[] WIDTHS = {14, 24, 16, 20, 26, 14, 10, 16, 22, 14};

    private PeopleSheet() {
    }

    static void write(OutputStream out, Words words, List<FollowedPerson> people) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("clerk-sheet.title"));
            for (int i = 0; i < HEADINGS.length; i++) {
                sheet.value(0, i, words.text(HEADINGS[i]));
                sheet.style(0, i).bold().set();
                sheet.width(i, WIDTHS[i]);
            }
            sheet.freezePane(0, 1);
            int line = 0;
            for (var person : people) {
                for (var each : person.followed()) {
                    write(sheet, ++line, person, each, words);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int line, FollowedPerson person, Followed followed, Words words) {
        var holder = person.holder();
        sheet.value(line, 0, holder.name());
        sheet.value(line, 1, holder.idNumber().masked());
        sheet.value(line, 2, holder.mobile().map(mobile -> mobile.masked()).orElse(""));
        sheet.value(line, 3, words.text(followed.held().map(held -> held.post()).orElse(person.employment().post())));
        sheet.value(line, 4, followed.held().map(held -> held.number()).orElse(""));
        sheet.value(line, 5, followed.held().map(held -> held.lastValidDay().toString()).orElse(""));
        if (followed.daysLeft() != null) {
            sheet.value(line, 6, followed.daysLeft());
        }
        sheet.value(line, 7, words.text(followed.cover()));
        sheet.value(line, 8, followed.registered().map(place -> place.trainingClass().name())
                .or(() -> followed.step().classToTake().map(advised -> advised.trainingClass().name())).orElse(""));
        sheet.value(line, 9, followed.until().map(Object::toString).orElse(""));
    }
}
