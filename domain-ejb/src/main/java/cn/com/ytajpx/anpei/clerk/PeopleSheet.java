package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import java.io.OutputStream;
import java.util.List;

/** Writes the company's people as a sheet, a row for each certificate, numbers masked. */
final class PeopleSheet {

    private static final String[] HEADINGS = {"clerk-sheet.name", "clerk-sheet.id-number", "clerk-sheet.mobile", "clerk-sheet.post",
        "clerk-sheet.certificate", "clerk-sheet.last-valid-day", "clerk-sheet.days-left", "clerk-sheet.cover", "clerk-sheet.class", "clerk-sheet.until"};
    private static final int[] WIDTHS = {14, 24, 16, 20, 26, 14, 10, 16, 22, 14};

    private PeopleSheet() {
    }

    static void write(OutputStream out, Words words, List<FollowedPerson> people) {
        var lines = people.stream().flatMap(person -> person.followed().stream().map(each -> cells(person, each, words))).toList();
        new ListSheet<Object[]>(words, words.text("clerk-sheet.title"), HEADINGS, WIDTHS, cells -> cells).write(out, lines);
    }

    private static Object[] cells(FollowedPerson person, Followed followed, Words words) {
        var holder = person.holder();
        return new Object[] {holder.name(), holder.idNumber().masked(), holder.mobile().map(mobile -> mobile.masked()).orElse(""),
            words.text(followed.held().map(held -> held.post()).orElse(person.employment().post())),
            followed.held().map(held -> held.number()).orElse(""), followed.held().map(held -> held.lastValidDay().toString()).orElse(""),
            followed.daysLeft(), words.text(followed.cover()),
            followed.registered().map(place -> place.trainingClass().name())
                    .or(() -> followed.step().classToTake().map(advised -> advised.trainingClass().name())).orElse(""),
            followed.until().map(Object::toString).orElse("")};
    }
}
