package cn.com.ytajpx.anpei.web.staff.plan;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.ExpiryMonths;
import cn.com.ytajpx.anpei.plan.PlanReason;
import cn.com.ytajpx.anpei.plan.PlannedClass;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;

/** The row that is being edited, as it was typed. */
@Named
@RequestScoped
public class ClassForm {

    private static final LocalTime USUAL_FROM = LocalTime.of(9, 0);
    private static final LocalTime USUAL_TO = LocalTime.of(11, 0);

    private int version;
    private ClassKind kind = ClassKind.RETRAINING;
    private Integer sessionNumber;
    private String name;
    private String months;
    private LocalDate centreDeadline;
    private LocalDate bookingOpens;
    private LocalDate bookingCloses;
    private String venue;
    private LocalDate checkInOn;
    private LocalTime checkInFrom = USUAL_FROM;
    private LocalTime checkInTo = USUAL_TO;
    private LocalDate studyFrom;
    private LocalDate studyTo;
    private Integer capacity;
    private String sentence;

    /** Starts with what there is. */
    void fill(TrainingClass each) {
        version = each.version();
        fill(each.planned());
    }

    void fill(PlannedClass row) {
        kind = row.kind();
        sessionNumber = row.sessionNumber();
        name = row.name();
        months = ExpiryMonths.written(row.expiryMonths());
        centreDeadline = row.centreDeadline();
        bookingOpens = row.bookingOpens();
        bookingCloses = row.bookingCloses();
        venue = row.venueCode();
        checkInOn = row.checkInOn();
        checkInFrom = row.checkInFrom();
        checkInTo = row.checkInTo();
        studyFrom = row.studyFrom();
        studyTo = row.studyTo();
        capacity = row.capacity();
    }

    /** @throws Refused if the months can't be understood */
    PlannedClass row() {
        var read = ExpiryMonths.read(months).orElseThrow(() -> new Refused(Refusal.at("months", PlanReason.CLASS_MONTHS_UNREADABLE, months)));
        return new PlannedClass(kind, sessionNumber, name == null ? null : name.strip(), read, centreDeadline, bookingOpens, bookingCloses, venue,
                checkInOn, checkInFrom, checkInTo, studyFrom, studyTo, capacity);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public ClassKind getKind() {
        return kind;
    }

    public void setKind(ClassKind kind) {
        this.kind = kind;
    }

    public Integer getSessionNumber() {
        return sessionNumber;
    }

    public void setSessionNumber(Integer sessionNumber) {
        this.sessionNumber = sessionNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public LocalDate getCentreDeadline() {
        return centreDeadline;
    }

    public void setCentreDeadline(LocalDate centreDeadline) {
        this.centreDeadline = centreDeadline;
    }

    public LocalDate getBookingOpens() {
        return bookingOpens;
    }

    public void setBookingOpens(LocalDate bookingOpens) {
        this.bookingOpens = bookingOpens;
    }

    public LocalDate getBookingCloses() {
        return bookingCloses;
    }

    public void setBookingCloses(LocalDate bookingCloses) {
        this.bookingCloses = bookingCloses;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public LocalDate getCheckInOn() {
        return checkInOn;
    }

    public void setCheckInOn(LocalDate checkInOn) {
        this.checkInOn = checkInOn;
    }

    public LocalTime getCheckInFrom() {
        return checkInFrom;
    }

    public void setCheckInFrom(LocalTime checkInFrom) {
        this.checkInFrom = checkInFrom;
    }

    public LocalTime getCheckInTo() {
        return checkInTo;
    }

    public void setCheckInTo(LocalTime checkInTo) {
        this.checkInTo = checkInTo;
    }

    public LocalDate getStudyFrom() {
        return studyFrom;
    }

    public void setStudyFrom(LocalDate studyFrom) {
        this.studyFrom = studyFrom;
    }

    public LocalDate getStudyTo() {
        return studyTo;
    }

    public void setStudyTo(LocalDate studyTo) {
        this.studyTo = studyTo;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public String getSentence() {
        return sentence;
    }

    public void setSentence(String sentence) {
        this.sentence = sentence;
    }
}
