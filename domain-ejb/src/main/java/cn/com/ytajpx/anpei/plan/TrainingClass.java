package cn.com.ytajpx.anpei.plan;

import cn.com.ytajpx.anpei.common.DateWindow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One class 期/班次 of a year's plan, a row of annex 1 (R-P2). The centre takes pre-registrations to the end of its deadline;
 * the province takes bookings inside the window; both are accepted as published, in whatever order they lie (R-P3).
 */
@Entity
@Table(name = "training_class")
public class TrainingClass {

    /** Calendar days before a window's closing day from which it counts as closing soon, inclusive. */
    static final int CLOSING_SOON_DAYS = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "plan_year", nullable = false)
    private int planYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private ClassKind kind;

    @Column(name = "session_number", nullable = false)
    private int sessionNumber;

    @Column(name = "name", nullable = false)
    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "training_class_month", joinColumns = @JoinColumn(name = "training_class_id"))
    @Column(name = "expiry_month", nullable = false)
    private Set<Integer> expiryMonths = new TreeSet<>();

    @Column(name = "centre_deadline", nullable = false)
    private LocalDate centreDeadline;

    @Column(name = "booking_opens", nullable = false)
    private LocalDate bookingOpens;

    @Column(name = "booking_closes", nullable = false)
    private LocalDate bookingCloses;

    @ManyToOne(optional = false)
    @JoinColumn(name = "venue_id", nullable = false)
    private Venue venue;

    @Embedded
    private CheckIn checkIn;

    @Column(name = "study_from", nullable = false)
    private LocalDate studyFrom;

    @Column(name = "study_to", nullable = false)
    private LocalDate studyTo;

    @Column(name = "capacity")
    private Integer capacity;

    /** Counted by {@link Seats} alone. */
    @Column(name = "seats_taken", nullable = false, insertable = false, updatable = false)
    private int seatsTaken;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ClassStatus status;

    @Column(name = "revision", nullable = false)
    private int revision;

    @Column(name = "changed_at", nullable = false)
    private LocalDateTime changedAt;

    /** Whoever last edited it. */
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected TrainingClass() {
        // for the persistence provider
    }

    /** A draft. */
    TrainingClass(int planYear, PlannedClass planned, Venue venue, String by, LocalDateTime at) {
        this.planYear = planYear;
        status = ClassStatus.DRAFT;
        become(planned, venue, by, at);
    }

    /** Edits a draft. */
    void draft(PlannedClass planned, Venue venue, String by, LocalDateTime at) {
        stay(ClassStatus.DRAFT);
        become(planned, venue, by, at);
    }

    void publish(String by, LocalDateTime at) {
        become(ClassStatus.PUBLISHED);
        touch(by, at);
    }

    /** Changes what was published; its revision grows. */
    void change(PlannedClass planned, Venue venue, String by, LocalDateTime at) {
        stay(ClassStatus.PUBLISHED);
        become(planned, venue, by, at);
        revision++;
    }

    /** Calls off what was published; its revision grows. */
    void cancel(String by, LocalDateTime at) {
        become(ClassStatus.CANCELLED);
        touch(by, at);
        revision++;
    }

    private void stay(ClassStatus expected) {
        if (status != expected) {
            throw new IllegalStateException(code + " is " + status + ", not " + expected);
        }
    }

    private void become(ClassStatus next) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(code + ": " + status + " to " + next);
        }
        status = next;
    }

    private void become(PlannedClass planned, Venue where, String by, LocalDateTime at) {
        code = planned.code(planYear);
        kind = planned.kind();
        sessionNumber = planned.sessionNumber();
        name = planned.name();
        if (!expiryMonths.equals(planned.expiryMonths())) {
            expiryMonths = planned.months();
        }
        centreDeadline = planned.centreDeadline();
        bookingOpens = planned.bookingOpens();
        bookingCloses = planned.bookingCloses();
        venue = where;
        checkIn = planned.checkIn();
        studyFrom = planned.studyFrom();
        studyTo = planned.studyTo();
        capacity = planned.capacity();
        touch(by, at);
    }

    private void touch(String by, LocalDateTime at) {
        changedBy = by;
        changedAt = at;
    }

    /** As it stands now, for whoever compares or keeps it. */
    public ClassFacts facts() {
        return facts(status);
    }

    /** As it would stand in another status. */
    ClassFacts facts(ClassStatus status) {
        return new ClassFacts(code, planYear, kind, sessionNumber, name, List.copyOf(expiryMonths()), centreDeadline, bookingOpens, bookingCloses,
                venue.code(), venue.name(), checkIn.on(), checkIn.from(), checkIn.to(), studyFrom, studyTo, capacity, status);
    }

    /** As a row to edit or to copy. */
    public PlannedClass planned() {
        return new PlannedClass(kind, sessionNumber, name, expiryMonths, centreDeadline, bookingOpens, bookingCloses, venue.code(), checkIn.on(),
                checkIn.from(), checkIn.to(), studyFrom, studyTo, capacity);
    }

    /** Stable and public, such as {@code 2024-R4}; part of the class's address. */
    public String code() {
        return code;
    }

    public int planYear() {
        return planYear;
    }

    public ClassKind kind() {
        return kind;
    }

    public int sessionNumber() {
        return sessionNumber;
    }

    public String name() {
        return name;
    }

    /** Months 1 to 12 of expiry that it serves, ascending; empty for initial training. */
    public SortedSet<Integer> expiryMonths() {
        return new TreeSet<>(expiryMonths);
    }

    /** The last day of pre-registration, inclusive to 24:00. */
    public LocalDate centreDeadline() {
        return centreDeadline;
    }

    public DateWindow bookingWindow() {
        return new DateWindow(bookingOpens, bookingCloses);
    }

    public Venue venue() {
        return venue;
    }

    public CheckIn checkIn() {
        return checkIn;
    }

    /** Days of study, both inclusive. */
    public DateWindow study() {
        return new DateWindow(studyFrom, studyTo);
    }

    /** Seats; empty where the plan states none. */
    public OptionalInt capacity() {
        return capacity == null ? OptionalInt.empty() : OptionalInt.of(capacity);
    }

    /** Seats that pre-registrations hold. */
    public int seatsTaken() {
        return seatsTaken;
    }

    /** Seats not yet taken, not negative; empty where the plan states no capacity. */
    public OptionalInt seatsLeft() {
        return capacity == null ? OptionalInt.empty() : OptionalInt.of(Math.max(0, capacity - seatsTaken));
    }

    public ClassStatus status() {
        return status;
    }

    public ClassStanding standing() {
        return ClassStanding.of(status, revision);
    }

    public Enrolment enrolmentOn(LocalDate day) {
        var window = bookingWindow();
        if (status == ClassStatus.CANCELLED) {
            return Enrolment.CANCELLED;
        }
        if (window.closedBy(day)) {
            return Enrolment.CLOSED;
        }
        if (window.notYetOpen(day)) {
            return Enrolment.NOT_YET_OPEN;
        }
        return day.isBefore(window.closes().minusDays(CLOSING_SOON_DAYS)) ? Enrolment.OPEN : Enrolment.CLOSING_SOON;
    }

    /** Grows by one with every published change; the SEQUENCE of its calendar entry. */
    public int revision() {
        return revision;
    }

    /** Asia/Shanghai. */
    public LocalDateTime changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }

    /** Grows with every edit; whoever saves says which one they were looking at. */
    public int version() {
        return version;
    }
}
