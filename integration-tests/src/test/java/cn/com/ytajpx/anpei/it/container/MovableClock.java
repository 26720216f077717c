package cn.com.ytajpx.anpei.it.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still, in place of the product's clock, until the test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock {

    /** Where it stands when a test begins: 2024-03-01T09:00 in Shanghai. */
    public static final LocalDateTime START = LocalDateTime.parse("2024-03-01T09:00");

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final AtomicReference<Instant> MOMENT = new AtomicReference<>(START.atZone(ZONE).toInstant());

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Hands(ZONE);
    }

    /** Moves to a local date and time in Shanghai, forward or back. */
    public void set(LocalDateTime moment) {
        MOMENT.set(moment.atZone(ZONE).toInstant());
    }

    /** {@code "2024-05-06T09:00"}. */
    public void set(String moment) {
        set(LocalDateTime.parse(moment));
    }

    public void advance(Duration duration) {
        MOMENT.updateAndGet(moment -> moment.plus(duration));
    }

    /** Back to {@link #START}. */
    public static void reset() {
        MOMENT.set(START.atZone(ZONE).toInstant());
    }

    /** Not a record: the container makes a proxy of it. */
    static class Hands extends Clock {

        private final ZoneId zone;

        protected Hands() {
            this(ZONE);
        }

        Hands(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Hands(other);
        }

        @Override
        public Instant instant() {
            return MOMENT.get();
        }
    }
}
