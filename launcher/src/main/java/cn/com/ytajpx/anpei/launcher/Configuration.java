package cn.com.ytajpx.anpei.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;

/** All knobs with their values, typed. The environment wins over system properties, they over the file, it over defaults. */
public final class Configuration {

    private final Map<Knob, String> values = new EnumMap<>(Knob.class);

    Configuration(UnaryOperator<String> environment, UnaryOperator<String> systemProperties) {
        UnaryOperator<String> outside = name -> first(environment.apply(name), systemProperties.apply(propertyOf(name)));
        var file = read(outside.apply(Knob.CONFIG.variable()));
        for (var knob : Knob.values()) {
            values.put(knob, first(outside.apply(knob.variable()), file.getProperty(knob.variable()), knob.byDefault()).strip());
        }
        if (mode() == Mode.DEMO) {
            DemoSettings.fill(values);
        }
    }

    /** What this process was started with. */
    public static Configuration ofThisProcess() {
        return new Configuration(System::getenv, System::getProperty);
    }

    public Mode mode() {
        return switch (text(Knob.MODE).toLowerCase(Locale.ROOT)) {
            case "demo" -> Mode.DEMO;
            case "production" -> Mode.PRODUCTION;
            case "test" -> Mode.TEST;
            default -> throw wrong(Knob.MODE, "demo, production");
        };
    }

    /** 1 to 65535. */
    public int port() {
        try {
            var port = Integer.parseInt(text(Knob.PORT));
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw wrong(Knob.PORT, "1–65535");
    }

    public String bind() {
        return text(Knob.BIND);
    }

    public Path data() {
        return Path.of(text(Knob.DATA)).toAbsolutePath().normalize();
    }

    public boolean fresh() {
        return Boolean.parseBoolean(text(Knob.FRESH));
    }

    public Optional<LocalDateTime> clockStart() {
        try {
            return given(Knob.CLOCK_START).map(LocalDateTime::parse);
        } catch (DateTimeParseException e) {
            throw wrong(Knob.CLOCK_START, "2024-03-01T09:00");
        }
    }

    /** The database to use; empty for the embedded one. */
    public Optional<Database> database() {
        return given(Knob.DB_URL).map(url -> new Database(url, text(Knob.DB_USER), text(Knob.DB_PASSWORD)));
    }

    /** Makes every given knob, and the database in use, readable for the application as system properties. */
    void publish(Database database) {
        values.forEach((knob, value) -> {
            if (!value.isEmpty()) {
                System.setProperty(knob.property(), value);
            }
        });
        System.setProperty(Knob.DB_URL.property(), database.url());
        System.setProperty(Knob.DB_USER.property(), database.user());
        System.setProperty(Knob.DB_PASSWORD.property(), database.password());
    }

    public Optional<String> given(Knob knob) {
        return Optional.of(text(knob)).filter(value -> !value.isEmpty());
    }

    private String text(Knob knob) {
        return values.get(knob);
    }

    private static CannotStart wrong(Knob knob, String allowed) {
        return new CannotStart("配置 %s 的值无效,可用:%s。".formatted(knob.variable(), allowed),
                "The setting %s has no valid value; use %s.".formatted(knob.variable(), allowed));
    }

    private static Properties read(String file) {
        var lines = new Properties();
        if (file != null && !file.isBlank()) {
            try (var in = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
                lines.load(in);
            } catch (IOException e) {
                throw new CannotStart("无法读取配置文件 %s。".formatted(file), "Can't read the configuration file %s.".formatted(file), e);
            }
        }
        return lines;
    }

    private static String propertyOf(String variable) {
        return Knob.valueOf(variable.substring("ANPEI_".length())).property();
    }

    private static String first(String... candidates) {
        for (var candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate;
            }
        }
        return "";
    }
}
