package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The unpacked product: {@code lib/} (this launcher and what it needs), {@code server/} (jars for Payara itself: its two
 * missing modules and the database driver), {@code anpei.ear}.
 */
public record Home(Path directory) {

    /** Where this launcher's jar lies, or the system property {@code anpei.home}. */
    static Home ofThisProcess() {
        var told = System.getProperty("anpei.home");
        if (told != null) {
            return new Home(Path.of(told).toAbsolutePath());
        }
        try {
            var jar = Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new Home(jar.getParent().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The application; tests put another in its place with the system property {@code anpei.ear}. */
    Path ear() {
        var told = System.getProperty("anpei.ear");
        return told == null ? directory.resolve("anpei.ear") : Path.of(told);
    }

    List<Path> serverLibraries() {
        try (var jars = Files.list(directory.resolve("server"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
