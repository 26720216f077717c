package cn.com.ytajpx.anpei.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A product that ended by itself: its exit code, and what stood on the console. */
record Ended(int code, String console) {

    private static final int SECONDS_TO_END = 120;

    /** Starts the built product with these switches and waits for its end. */
    static Ended of(Map<String, String> switches) {
        return of(new ProcessBuilder(RunningProduct.command(switches)));
    }

    /** @throws IllegalStateException if it has not ended in two minutes */
    static Ended of(ProcessBuilder program) {
        try {
            var console = Files.createTempFile("console", ".log");
            var process = program.redirectErrorStream(true).redirectOutput(console.toFile()).start();
            process.getOutputStream().close();
            var ended = process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
            process.destroyForcibly();
            var text = Files.readString(console);
            Files.delete(console);
            if (!ended) {
                throw new IllegalStateException("does not end: " + text);
            }
            return new Ended(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The console's lines but the last: what it said it was doing. */
    List<String> steps() {
        var lines = new ArrayList<>(console.strip().lines().toList());
        lines.remove(lines.size() - 1);
        return lines;
    }

    /** The last line: why it ended, in Chinese and English. */
    String reason() {
        return console.strip().lines().reduce((one, next) -> next).orElse("");
    }
}
