package cn.com.ytajpx.anpei.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One year's State Council arrangement with its source notice. Its days may lie in December of the year before.
 */
public record YearArrangement(int year, String source, List<SpecialDay> days) {

    private static final int FIRST_SHIPPED = 2024;
    private static final int LAST_SHIPPED = 2026;

    public YearArrangement {
        days = List.copyOf(days);
    }

    /** A day off or a make-up working day, with the holiday it belongs to. */
    public record SpecialDay(LocalDate date, DayKind kind, String holiday) {
    }

    static List<YearArrangement> shipped() {
        return IntStream.rangeClosed(FIRST_SHIPPED, LAST_SHIPPED).mapToObj(YearArrangement::readShipped).toList();
    }

    private static YearArrangement readShipped(int year) {
        try (var file = YearArrangement.class.getResourceAsStream("/calendar/" + year + ".csv")) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            var days = lines.stream().skip(2).map(line -> line.split(","))
                    .map(cell -> new SpecialDay(LocalDate.parse(cell[0]),
                            DayKind.valueOf(cell[1].toUpperCase(Locale.ROOT)), cell[2]))
                    .toList();
            return new YearArrangement(year, lines.get(0).replaceFirst("^#\\s*", ""), days);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
