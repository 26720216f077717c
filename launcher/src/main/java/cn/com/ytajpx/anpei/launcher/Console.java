package cn.com.ytajpx.anpei.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the person at the terminal reads: few calm lines, Chinese first. Everything else goes to the log files. */
final class Console {

    private final PrintStream out;

    Console() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    private Console(OutputStream target) {
        out = new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    static Console silent() {
        return new Console(OutputStream.nullOutputStream());
    }

    /** From now on what anybody prints past the log goes nowhere. */
    static void silenceStrays() {
        redirect(OutputStream.nullOutputStream());
    }

    /** Sends what anybody prints past the log to {@code output.log}, begun anew at each start. */
    static Path redirectStrays(Path logs) {
        var file = Directories.made(logs).resolve("output.log");
        try {
            redirect(Files.newOutputStream(file));
            return file;
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

    private static void redirect(OutputStream target) {
        var strays = new PrintStream(target, true, StandardCharsets.UTF_8);
        System.setOut(strays);
        System.setErr(strays);
    }
}
