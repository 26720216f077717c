package cn.com.ytajpx.anpei.it.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The production archive as somebody unpacked it, started by its own script. */
record UnpackedArchive(Path home) {

    /** Unpacks the one archive that the build left into an empty directory. */
    static UnpackedArchive below(Path parent) {
        try {
            Files.createDirectories(parent);
            var built = BuiltProduct.home().getParent();
            try (var archives = Files.newDirectoryStream(built, "anpei-*.tar")) {
                var archive = archives.iterator().next();
                var tar = Ended.of(new ProcessBuilder("tar", "xf", archive.toString(), "-C", parent.toString(), "--strip-components=1"));
                if (tar.code() != 0) {
                    throw new IllegalStateException(tar.console());
                }
            }
            return new UnpackedArchive(parent);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its start script with nothing of this process's settings in its environment. */
    ProcessBuilder script(Map<String, String> environment) {
        var script = new ProcessBuilder(home.resolve("bin/anpei").toString()).directory(home.getRoot().toFile());
        script.environment().keySet().removeIf(name -> name.startsWith("ANPEI_"));
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        script.environment().putAll(environment);
        return script;
    }
}
