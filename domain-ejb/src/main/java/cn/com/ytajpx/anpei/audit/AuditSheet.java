package cn.com.ytajpx.anpei.audit;

import cn.com.ytajpx.anpei.common.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the trail as a sheet, page by page. */
final class AuditSheet {

    static final int AT_ONCE = 1000;

    private static final String[] HEADINGS = {"audit-sheet.time", "audit-sheet.actor", "audit-sheet.account", "audit-sheet.action",
        "audit-sheet.code", "audit-sheet.subject", "audit-sheet.detail", "audit-sheet.client"};
    private static final int[] WIDTHS = {20, 16, 10, 24, 28, 26, 60, 18};

    private AuditSheet() {
    }

    /** @return the number of rows written, at most {@code most} */
    static int write(OutputStream out, Words words, int most, Function<Optional<AuditPlace>, AuditPage> pages) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(words.text("audit-sheet.name"));
            headings(sheet, words);
            int line = 0;
            for (var page = pages.apply(Optional.empty());; page = pages.apply(page.older())) {
                for (var entry : page.entries()) {
                    write(sheet, ++line, entry, words);
                }
                sheet.flush();
                if (page.older().isEmpty() || line + AT_ONCE > most) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void headings(Worksheet sheet, Words words) {
        for (int i = 0; i < HEADINGS.length; i++) {
            sheet.value(0, i, words.text(HEADINGS[i]));
            sheet.style(0, i).bold().set();
            sheet.width(i, WIDTHS[i]);
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int line, AuditEntry entry, Words words) {
        sheet.value(line, 0, entry.happenedAt());
        sheet.style(line, 0).format("yyyy-mm-dd hh:mm:ss").set();
        sheet.value(line, 1, entry.actor());
        entry.actorId().ifPresent(id -> sheet.value(line, 2, id));
        sheet.value(line, 3, words.text("audit." + entry.action()));
        sheet.value(line, 4, entry.action());
        sheet.value(line, 5, entry.subject());
        sheet.value(line, 6, entry.detail());
        sheet.value(line, 7, entry.clientAddress().orElse(""));
    }
}
