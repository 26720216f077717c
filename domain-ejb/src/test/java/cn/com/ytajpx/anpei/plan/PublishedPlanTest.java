package cn.com.ytajpx.anpei.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.DateWindow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Held against annex 1 of the notice, in the text of the letter as the centre published it. */
@DisplayName("The plan of 2024, as it is shipped")
class PublishedPlanTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private final Map<String, Venue> venues = PublishedPlan.venues().stream().collect(Collectors.toMap(Venue::code, Function.identity()));

    @Test
    @DisplayName("R-P3: all 11 rows of annex 1 are exactly as published")
    void every_row_is_exactly_as_published() {
        assertThat(PublishedPlan.of(2024).stream().map(this::asWritten)).hasSize(11).containsExactlyElementsOf(rowsOfAnnex1());
    }

    @Test
    @DisplayName("notice, item 3.1: the venues with their addresses and numbers")
    void the_venues_are_as_published() {
        assertThat(venues.values()).hasSize(2).allSatisfy(venue -> assertThat(published())
                .contains(venue.name() + "，地址：" + venue.address() + "，总台电话：" + venue.phone()));
    }

    private List<String> asWritten(PlannedClass row) {
        return List.of(row.name(), months(row), DAY.format(row.centreDeadline()), days(row.bookingWindow()), venues.get(row.venueCode()).name(),
                DAY.format(row.checkIn().on()) + hours(row.checkIn().from(), row.checkIn().to()), days(row.study()));
    }

    private static String months(PlannedClass row) {
        var months = row.expiryMonths().stream().sorted().toList();
        return months.isEmpty() ? "" : months.size() == 1 ? months.get(0) + "月" : months.get(0) + "-" + months.get(months.size() - 1) + "月";
    }

    private static String days(DateWindow window) {
        return DAY.format(window.opens()) + "-" + DAY.format(window.closes());
    }

    private static String hours(LocalTime from, LocalTime to) {
        var hour = DateTimeFormatter.ofPattern("H:mm");
        return hour.format(from) + "-" + hour.format(to);
    }

    @Test
    void every_day_lies_in_the_year_of_the_notice() {
        assertThat(PublishedPlan.of(2024)).allSatisfy(row -> assertThat(
                List.of(row.centreDeadline(), row.bookingWindow().opens(), row.bookingWindow().closes(), row.checkIn().on(), row.study().opens(),
                        row.study().closes())).extracting(LocalDate::getYear).containsOnly(2024));
    }

    /** Seven cells a row, each on a line of its own after a tab. */
    private static List<List<String>> rowsOfAnnex1() {
        var cells = published().substring(published().indexOf("\t学习时间\n")).split("\n注：")[0];
        return Arrays.stream(cells.split("\n\n")).skip(1).map(row -> Arrays.stream(row.split("\n", -1)).filter(cell -> cell.startsWith("\t"))
                .map(String::strip).toList()).filter(row -> !row.isEmpty()).toList();
    }

    private static String published() {
        try (var in = PublishedPlanTest.class.getResourceAsStream("/notice-2024-01.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
