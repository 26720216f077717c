package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Lines {@code ANPEI_…=value}, as in an environment file of systemd: a line that starts with # is a comment, and quotes around
 * a value are taken off. Nothing else has a meaning, so a password may hold what it likes.
 */
final class ConfigurationFile {

    private ConfigurationFile() {
    }

    /**
     * @param file its name; blank for none
     * @throws CannotStart if it can't be read or has a line that sets no knob
     */
    static Map<String, String> read(String file) {
        var values = new HashMap<String, String>();
        if (file.isBlank()) {
            return values;
        }
        try {
            for (var line : Files.readAllLines(Path.of(file))) {
                if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                    var parts = line.split("=", 2);
                    var name = parts[0].strip();
                    if (parts.length < 2 || !Knob.isVariable(name)) {
                        throw new CannotStart("配置文件 %s 中有未知的配置 %s。".formatted(file, name),
                                "The configuration file %s has an unknown setting %s.".formatted(file, name));
                    }
                    values.put(name, unquoted(parts[1].strip()));
                }
            }
        } catch (IOException | InvalidPathException e) {
            throw new CannotStart("无法读取配置文件 %s。".formatted(file), "Can't read the configuration file %s.".formatted(file), e);
        }
        return values;
    }

    private static String unquoted(String value) {
        return value.matches("'.*'|\".*\"") && value.length() > 1 ? value.substring(1, value.length() - 1) : value;
    }
}
