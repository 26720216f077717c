package cn.com.ytajpx.anpei.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/** When the class reports (报到): a day and its hours, from inclusive, to exclusive, Asia/Shanghai. */
@Embeddable
public class CheckIn {

    @Column(name = "check_in_on", nullable = false)
    private LocalDate on;

    @Column(name = "check_in_from", nullable = false)
    private LocalTime from;

    @Column(name = "check_in_to", nullable = false)
    private LocalTime to;

    protected CheckIn() {
        // for the persistence provider
    }

    public CheckIn(LocalDate on, LocalTime from, LocalTime to) {
        this.on = on;
        this.from = from;
        this.to = to;
    }

    public LocalDate on() {
        return on;
    }

    public LocalTime from() {
        return from;
    }

    public LocalTime to() {
        return to;
    }
}
