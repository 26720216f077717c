package cn.com.ytajpx.anpei.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** A year's arrangement in the database: who loaded it, from which notice. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "year", nullable = false)
    private int year;

    @Column(name = "source", nullable = false)
    private String source;

    @Column(name = "loaded_by", nullable = false)
    private String loadedBy;

    @Column(name = "loaded_at", nullable = false)
    private LocalDateTime loadedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "calendar_year_id"))
    private Set<Day> days = new HashSet<>();

    protected CalendarYear() {
        // for the persistence provider
    }

    CalendarYear(YearArrangement arrangement, String loadedBy, LocalDateTime loadedAt) {
        year = arrangement.year();
        replaceWith(arrangement, loadedBy, loadedAt);
    }

    void replaceWith(YearArrangement arrangement, String by, LocalDateTime at) {
        source = arrangement.source();
        loadedBy = by;
        loadedAt = at;
        days.clear();
        arrangement.days().forEach(day -> days.add(new Day(day)));
    }

    /** The arrangement, its days ascending. */
    public YearArrangement arrangement() {
        return new YearArrangement(year, source, days.stream().map(Day::value)
                .sorted(Comparator.comparing(YearArrangement.SpecialDay::date)).toList());
    }

    public int year() {
        return year;
    }

    public String loadedBy() {
        return loadedBy;
    }

    /** Asia/Shanghai. */
    public LocalDateTime loadedAt() {
        return loadedAt;
    }

    /** A row of {@code calendar_day}. */
    @Embeddable
    public static class Day {

        @Column(name = "date", nullable = false)
        private LocalDate date;

        @Enumerated(EnumType.STRING)
        @Column(name = "kind", nullable = false)
        private DayKind kind;

        @Column(name = "holiday", nullable = false)
        private String holiday;

        protected Day() {
            // for the persistence provider
        }

        Day(YearArrangement.SpecialDay day) {
            date = day.date();
            kind = day.kind();
            holiday = day.holiday();
        }

        YearArrangement.SpecialDay value() {
            return new YearArrangement.SpecialDay(date, kind, holiday);
        }
    }
}
