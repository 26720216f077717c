package cn.com.ytajpx.anpei.launcher;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All knobs with their values, typed. The environment wins over system properties, they over the file, it over defaults. */
public final class Configuration {

    private final Map<Knob, String> values = new EnumMap<>(Knob.class);

    Configuration(UnaryOperator<String> environment, UnaryOperator<String> systemProperties) {
        UnaryOperator<String> outside = name -> first(environment.apply(name), systemProperties.apply(propertyOf(name)));
        var file = ConfigurationFile.read(outside.apply(Knob.CONFIG.variable()));
        for (var knob : Knob.values()) {
            var value = first(outside.apply(knob.variable()), file.get(knob.variable()), knob.byDefault()).strip();
            knob.check(value);
            values.put(knob, value);
        }
        switch (mode()) {
            case DEMO -> DemoSettings.fill(values);
            case PRODUCTION -> ProductionRules.check(values);
            case TEST -> { }
        }
    }

    /** What this process was started with. */
    public static Configuration ofThisProcess() {
        return new Configuration(System::getenv, System::getProperty);
    }

    public Mode mode() {
        return Mode.valueOf(text(Knob.MODE).toUpperCase(Locale.ROOT));
    }

    /** 1 to 65535. */
    public int port() {
        return Integer.parseInt(text(Knob.PORT));
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
        return given(Knob.CLOCK_START).map(LocalDateTime::parse);
    }

    /** The database to use; empty for the embedded one. */
    public Optional<Database> database() {
        return given(Knob.DB_URL).map(url -> new Database(url, text(Knob.DB_USER), text(Knob.DB_PASSWORD)));
    }

    /**
     * Makes every given knob, the database in use and where the clock starts readable for the application as system
     * properties.
     */
    void publish(Database database, Optional<LocalDateTime> clockStart) {
        values.forEach((knob, value) -> {
            if (!value.isEmpty()) {
                System.setProperty(knob.property(), value);
            }
        });
        clockStart.ifPresent(start -> System.setProperty(Knob.CLOCK_START.property(), start.toString()));
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
