package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The demo's time passes only while the demo runs. A start goes on where the last one stopped, because rows already written
 * must not lie in the future; a start asked for explicitly wins where it is later.
 */
final class DemoClock {

    /** How often the hand is noted down; a killed demo loses no more than this, which the next start adds. */
    private static final Duration STEP = Duration.ofSeconds(10);

    private final Path note;
    private final LocalDateTime start;
    private final boolean resumed;
    private final long startedAt = System.nanoTime();

    private DemoClock(Path note, LocalDateTime start, boolean resumed) {
        this.note = note;
        this.start = start;
        this.resumed = resumed;
    }

    /** @param asked where it starts with new data */
    static DemoClock over(DataDirectory data, LocalDateTime asked) {
        var note = data.path().resolve("clock");
        var left = noted(note).map(last -> last.plus(STEP)).filter(asked::isBefore);
        return new DemoClock(note, left.orElse(asked), left.isPresent());
    }

    static void forgottenIn(DataDirectory data) {
        Directories.removed(data.path().resolve("clock"));
    }

    LocalDateTime start() {
        return start;
    }

    /** Whether it goes on from an earlier run. */
    boolean resumed() {
        return resumed;
    }

    /** Notes the hand down from now on, in a thread that doesn't keep the process alive. */
    void keepNoted() {
        var thread = new Thread(this::run, "demo clock");
        thread.setDaemon(true);
        thread.start();
    }

    void noteNow() {
        var now = start.plusNanos(System.nanoTime() - startedAt).truncatedTo(ChronoUnit.SECONDS);
        try {
            var next = Files.writeString(note.resolveSibling("clock.next"), now.toString());
            Files.move(next, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // a full disk stops more than this; the next start then begins where the last note stood
        }
    }

    private void run() {
        try {
            while (true) {
                noteNow();
                Thread.sleep(STEP.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<LocalDateTime> noted(Path note) {
        try {
            return Files.exists(note) ? Optional.of(LocalDateTime.parse(Files.readString(note).strip())) : Optional.empty();
        } catch (IOException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
