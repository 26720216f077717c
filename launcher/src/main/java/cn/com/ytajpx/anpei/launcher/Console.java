package cn.com.ytajpx.anpei.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the person at the terminal reads: few calm lines, Chinese first. Everything else goes to the log files. */
final class Console {

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** Sends what anybody prints past the log to {@code output.log}, begun anew at each start. */
    static void redirectStrays(Path logs) {
        var file = Directories.made(logs).resolve("output.log");
        try {
            var strays = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
            System.setOut(strays);
            System.setErr(strays);
        } catch (IOException e) {
            throw new CannotStart("无法写入日志 %s。".formatted(file), "Can't write the log %s.".formatted(file), e);
        }
    }

    void say(String chinese, String english) {
        out.println(chinese + "  " + english);
    }

    void line(String text) {
        out.println(text);
    }
}
