package cn.com.ytajpx.anpei.it.rules;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the product as they are written, from the modules beside this one. */
final class Sources {

    static final List<String> MODULES = List.of("domain-ejb", "batch-reminders", "web-faces");

    private Sources() {
    }

    /** The main files of every module whose name ends so, with their text. */
    static Map<Path, String> of(String... endings) {
        return MODULES.stream().map(module -> Path.of("..", module, "src", "main")).filter(Files::isDirectory)
                .flatMap(Sources::walk).filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .collect(Collectors.toMap(file -> file, Sources::read, (one, other) -> one, TreeMap::new));
    }

    /** All words of a language: {@code zh_CN} or {@code en}. */
    static Map<String, String> words(String language) {
        var all = new TreeMap<String, String>();
        of("_" + language + ".properties").keySet().forEach(file -> all.putAll(properties(file)));
        return all;
    }

    /** The keys of all bundles of a language, one bundle after the other. */
    static List<String> keys(String language) {
        return of("_" + language + ".properties").keySet().stream().flatMap(file -> properties(file).keySet().stream()).toList();
    }

    private static Map<String, String> properties(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(in);
            return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path directory) {
        try {
            return Files.walk(directory).filter(Files::isRegularFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
