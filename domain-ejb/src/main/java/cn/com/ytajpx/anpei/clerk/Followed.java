package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.NextStep;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.preregistration.Cover;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.Renewal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * One certificate of a person as the clerk follows it, or the need of a first one.
 *
 * @param certificate {@code null} for a person without
 * @param standing    {@code null} for a person without
 */
public record Followed(LocalDate on, Certificate certificate, Standing standing, Renewal renewal) {

    /** What must be done first; certificates before the need of a first one, the sooner end before the later. */
    static final Comparator<Followed> MOST_PRESSING_FIRST = Comparator.comparing(Followed::cover)
            .thenComparing(Followed::lastValidDay, Comparator.nullsLast(Comparator.naturalOrder()));

    public Optional<Certificate> held() {
        return Optional.ofNullable(certificate);
    }

    public Cover cover() {
        return renewal.cover();
    }

    public NextStep step() {
        return renewal.step();
    }

    /** The live pre-registration that covers it or is to; {@code null} for none. */
    public Preregistration place() {
        return renewal.place();
    }

    public Optional<Preregistration> registered() {
        return renewal.registered();
    }

    /** {@code null} for a person without. */
    public LocalDate lastValidDay() {
        return certificate == null ? null : certificate.lastValidDay();
    }

    /** Calendar days to the last valid day, 0 on that day, negative after it; {@code null} for a person without. */
    public Long daysLeft() {
        return certificate == null ? null : ChronoUnit.DAYS.between(on, certificate.lastValidDay());
    }

    /** The last day to act on, itself included; empty where no day presses. */
    public Optional<LocalDate> until() {
        return cover().pressing() ? Optional.ofNullable(step().until()) : Optional.empty();
    }
}
