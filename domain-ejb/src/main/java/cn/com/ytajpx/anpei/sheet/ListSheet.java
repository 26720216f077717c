package cn.com.ytajpx.anpei.sheet;

import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.listing.ListPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a sheet to keep: headings that stay in view, and a line for each row. */
public final class ListSheet<R> {

    /** Rows of a page that lies at a place. */
    public static final int AT_ONCE = 1000;

    private final Words words;
    private final String title;
    private final String[] headings;
    private final int[] widths;
    private final Function<R, Object[]> cells;

    /**
     * @param headings keys of words, one for each column
     * @param widths   in characters, one for each column
     * @param cells    what stands in each column: texts, numbers, days, moments (shown to the minute); {@code null} for nothing
     */
    public ListSheet(Words words, String title, String[] headings, int[] widths, Function<R, Object[]> cells) {
        this.words = words;
        this.title = title;
        this.headings = headings;
        this.widths = widths;
        this.cells = cells;
    }

    public void write(OutputStream out, List<R> rows) {
        write(out, sheet -> lines(sheet, 0, rows));
    }

    /**
     * @param pages rows from the first, counted from 0, at most the second
     * @return the number of rows written, at most {@code most} and the rest of a page
     */
    public int write(OutputStream out, int most, int atOnce, BiFunction<Integer, Integer, List<R>> pages) {
        return write(out, sheet -> {
            int line = 0;
            for (var page = pages.apply(0, atOnce); !page.isEmpty() && line < most; page = pages.apply(line, atOnce)) {
                line = lines(sheet, line, page);
            }
            return line;
        });
    }

    /**
     * @param pages of {@link #AT_ONCE} rows at a place
     * @return the number of rows written, at most {@code most}
     */
    public int write(OutputStream out, int most, Function<Optional<ListPlace>, ListPage<R>> pages) {
        return write(out, sheet -> {
            var page = pages.apply(Optional.empty());
            int line = lines(sheet, 0, page.rows());
            while (page.next().isPresent() && line + AT_ONCE <= most) {
                page = pages.apply(page.next());
                line = lines(sheet, line, page.rows());
            }
            return line;
        });
    }

    private int write(OutputStream out, ToIntFunction<Worksheet> lines) {
        try (var workbook = new Workbook(out, "Anpei", "1.0")) {
            var sheet = workbook.newWorksheet(title);
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, words.text(headings[i]));
                sheet.style(0, i).bold().set();
                sheet.width(i, widths[i]);
            }
            sheet.freezePane(0, 1);
            return lines.applyAsInt(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int lines(Worksheet sheet, int after, List<R> rows) {
        int line = after;
        for (var row : rows) {
            line++;
            var values = cells.apply(row);
            for (int i = 0; i < values.length; i++) {
                cell(sheet, line, i, values[i]);
            }
        }
        flush(sheet);
        return line;
    }

    private static void cell(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(line, column, moment);
            sheet.style(line, column).format("yyyy-mm-dd hh:mm").set();
        } else if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value != null) {
            sheet.value(line, column, value.toString());
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
