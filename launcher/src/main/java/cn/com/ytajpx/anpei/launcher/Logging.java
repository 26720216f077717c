package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the server's log goes: {@code server.0.log} is the newest, ten files of 20 MB at most. */
final class Logging {

    private static final long LONG = 5_000_000;

    private Logging() {
    }

    static Path newest(Path logs) {
        return logs.resolve("server.0.log");
    }

    /** Puts a log that has become long aside, in place of the one put aside before: {@code database.log} → {@code database.log.1}. */
    static void turn(Path log) {
        try {
            if (Files.exists(log) && Files.size(log) > LONG) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's logging settings with the directory put in, as a file below {@code work}. */
    static Path settings(Path work, Path logs) {
        try (var in = Logging.class.getResourceAsStream("/logging.properties")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@logs@", Directories.made(logs).toString().replace("\\", "/"));
            return Files.writeString(work.resolve("logging.properties"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
