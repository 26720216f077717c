package cn.com.ytajpx.anpei.plan;

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

    static List<PlannedClass> of(int year) {
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

    private static PlannedClass row(String line) {
        var cell = line.split(",");
        return new PlannedClass(ClassKind.valueOf(cell[1]), Integer.valueOf(cell[2]), cell[3], months(cell[4]), day(cell[5]), day(cell[6]),
                day(cell[7]), cell[8], day(cell[9]), LocalTime.parse(cell[10]), LocalTime.parse(cell[11]), day(cell[12]), day(cell[13]), null);
    }

    private static LocalDate day(String cell) {
        return LocalDate.parse(cell);
    }

    private static Set<Integer> months(String cell) {
        return cell.isEmpty() ? Set.of()
                : Arrays.stream(cell.split(" ")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
