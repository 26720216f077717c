package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.common.DateWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annex 1 of a year's notice as published, shipped with the product. */
final class PublishedPlan {

    private PublishedPlan() {
    }

    static List<PlanRow> of(int year) {
        return lines(Integer.toString(year)).map(PublishedPlan::row).toList();
    }

    /** Where the classes are held (notice, item 3.1). */
    static List<Venue> venues() {
        return lines("venues").map(line -> line.split(",")).map(cell -> new Venue(cell[0], cell[1], cell[2], cell[3])).toList();
    }

    private static Stream<String> lines(String name) {
        try (var file = PublishedPlan.class.getResourceAsStream("/plan/" + name + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().skip(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanRow row(String line) {
        var cell = line.split(",");
        return new PlanRow(cell[0], ClassKind.valueOf(cell[1]), Integer.parseInt(cell[2]), cell[3], months(cell[4]),
                LocalDate.parse(cell[5]), window(cell[6], cell[7]), cell[8],
                new CheckIn(LocalDate.parse(cell[9]), LocalTime.parse(cell[10]), LocalTime.parse(cell[11])),
                window(cell[12], cell[13]), null);
    }

    private static DateWindow window(String opens, String closes) {
        return new DateWindow(LocalDate.parse(opens), LocalDate.parse(closes));
    }

    private static Set<Integer> months(String cell) {
        return cell.isEmpty() ? Set.of()
                : Arrays.stream(cell.split(" ")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
