package cn.com.ytajpx.anpei.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

    /** What it said it was doing, before it said why it ended. */
    List<String> steps() {
        var lines = lines();
        return lines.subList(0, lines.size() - 1);
    }

    /** Why it ended, in Chinese and English: the last line, save for the one about stopping what ran. */
    String reason() {
        var lines = lines();
        return lines.get(lines.size() - 1);
    }

    private List<String> lines() {
        return console.lines().filter(line -> !line.isBlank() && !line.startsWith("正在停止")).toList();
    }
}
