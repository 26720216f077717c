package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database process that outlived a killed predecessor: it is asked to end before another opens the same files. */
final class LeftoverDatabase {

    private static final int SECONDS_TO_STOP = 60;

    private LeftoverDatabase() {
    }

    static Path pidFile(Path files) {
        return files.resolve("anpei.pid");
    }

    /** Ends the process named in the pid file, if it still runs on these very files. */
    static void settle(Path files) {
        var pidFile = pidFile(files);
        if (Files.notExists(pidFile)) {
            return;
        }
        try {
            var pid = Files.readString(pidFile).strip();
            if (pid.matches("\\d+")) {
                ProcessHandle.of(Long.parseLong(pid)).filter(process -> runsOn(process, files)).ifPresent(LeftoverDatabase::end);
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runsOn(ProcessHandle process, Path files) {
        return process.info().commandLine().filter(line -> line.contains("--datadir=" + files + " ")).isPresent();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart("上次遗留的数据库进程 %d 无法结束,请先结束它。".formatted(process.pid()),
                    "The database process %d left over from last time does not end; end it first.".formatted(process.pid()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
