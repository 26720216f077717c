package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.PlanColumn.*;
import static cn.com.ytajpx.anpei.plan.PlanReason.*;

import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.sheet.Cells;
import cn.com.ytajpx.anpei.sheet.JudgedRow;
import cn.com.ytajpx.anpei.sheet.TypedCell;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Understands one row of annex 1. Whatever it can't is found at its cell, and there is no class. */
final class PlanRowReader {

    /** Excel counts days from here. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LAST_COUNTED = 73_050;

    private final int year;
    private final Collection<Venue> venues;
    private final JudgedRow<PlanColumn> row;

    PlanRowReader(int year, Collection<Venue> venues, TypedRow<PlanColumn> typed) {
        this.year = year;
        this.venues = venues;
        this.row = new JudgedRow<>(typed);
    }

    /** With what was found on the way. */
    JudgedRow<PlanColumn> row() {
        return row;
    }

    /** Empty where a cell could not be understood. */
    Optional<PlannedClass> planned() {
        var name = understood(NAME, CLASS_NAME_UNREADABLE, ClassTitle::read);
        var months = row.typed().cell(MONTHS).empty() ? Set.<Integer>of() : understood(MONTHS, CLASS_MONTHS_UNREADABLE, ExpiryMonths::read);
        var deadline = deadline();
        var window = understood(WINDOW, CLASS_DAYS_UNREADABLE, typed -> AnnexCells.range(typed, year));
        var venue = understood(VENUE, CLASS_VENUE_UNKNOWN, this::venue);
        var checkIn = understood(CHECK_IN, CLASS_CHECK_IN_UNREADABLE, typed -> AnnexCells.checkIn(typed, year));
        var study = understood(STUDY, CLASS_DAYS_UNREADABLE, typed -> AnnexCells.range(typed, year));
        var seats = row.typed().cell(SEATS).empty() ? null : understood(SEATS, CLASS_SEATS_UNREADABLE, PlanRowReader::number);
        return row.bad() ? Optional.empty() : Optional.of(new PlannedClass(name.kind(), name.session(), row.typed().cell(NAME).text(), months,
                deadline, window.from(), window.to(), venue.code(), checkIn.on(), checkIn.from(), checkIn.to(), study.from(), study.to(), seats));
    }

    private <T> T understood(PlanColumn column, Reason unreadable, Function<String, Optional<? extends T>> reading) {
        var text = Cells.text(row, column, CLASS_VALUE_MISSING);
        if (text == null) {
            return null;
        }
        var read = reading.apply(text);
        if (read.isEmpty()) {
            row.find(column, unreadable, text);
        }
        return read.orElse(null);
    }

    private LocalDate deadline() {
        var cell = row.typed().cell(CENTRE_DEADLINE);
        return understood(CENTRE_DEADLINE, CLASS_DAY_UNREADABLE, typed -> cell.kind() == TypedCell.Kind.NUMBER
                ? number(typed).filter(count -> count > 0 && count <= LAST_COUNTED).map(DAY_ZERO::plusDays) : AnnexCells.day(typed, year));
    }

    /** By its name, or what the plan usually calls it. */
    private Optional<Venue> venue(String typed) {
        var meant = venues.stream().filter(venue -> venue.name().equals(typed)).toList();
        var close = meant.isEmpty() ? venues.stream().filter(venue -> venue.name().endsWith(typed)).toList() : meant;
        return close.size() == 1 ? Optional.of(close.get(0)) : Optional.empty();
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
