package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Making and clearing directories, with a plain sentence where the disk refuses. */
final class Directories {

    private Directories() {
    }

    static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new CannotStart("无法写入目录 %s。".formatted(directory), "Can't write to the directory %s.".formatted(directory), e);
        }
    }

    static Path emptied(Path directory) {
        removed(directory);
        return made(directory);
    }

    static void removed(Path directory) {
        if (Files.notExists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CannotStart("无法清空目录 %s。".formatted(directory), "Can't clear the directory %s.".formatted(directory), e);
        }
    }
}
