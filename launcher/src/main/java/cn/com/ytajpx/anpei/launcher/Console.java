package cn.com.ytajpx.anpei.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the person at the terminal reads: few calm lines, Chinese first. Everything else goes to the log file. */
final class Console {

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** Sends what the server prints to {@code server.log}; the log of the start before is kept as {@code server.log.1}. */
    static Path logToFile(Path logs) {
        var file = Directories.made(logs).resolve("server.log");
        try {
            if (Files.exists(file)) {
                Files.move(file, logs.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            var log = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
            System.setOut(log);
            System.setErr(log);
        } catch (IOException e) {
            throw new CannotStart("无法写入日志 %s。".formatted(file), "Can't write the log %s.".formatted(file), e);
        }
        return file;
    }

    void say(String chinese, String english) {
        out.println(chinese + "  " + english);
    }

    void line(String text) {
        out.println(text);
    }
}
