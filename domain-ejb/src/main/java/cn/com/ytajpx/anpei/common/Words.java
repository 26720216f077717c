package cn.com.ytajpx.anpei.common;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * All words of one language: the property files {@code words/<feature>_zh_CN.properties} (UTF-8) of every module that is
 * visible, put together. Module and feature names are listed in {@code words/index.txt} of each module; a key that stands
 * in two files is an error.
 */
public final class Words extends ResourceBundle {

    private final Language language;
    private final Map<String, String> texts;

    /** @param loader a class loader that sees the domain's and, where there is one, the web module's {@code words/} */
    public Words(Language language, ClassLoader loader) {
        this.language = language;
        this.texts = read(language, loader);
    }

    /** The text with its arguments put in, after {@link MessageFormat}; dates and enums are put into words first. */
    public String text(String key, Object... arguments) {
        var pattern = texts.get(key);
        if (pattern == null) {
            return "???" + key + "???";
        }
        return arguments.length == 0 ? withoutArguments(pattern) : new MessageFormat(pattern, language.locale()).format(spoken(arguments));
    }

    public String text(Refusal refusal) {
        return text(refusal.reason().key(), refusal.arguments().toArray());
    }

    /** An enum constant in words: key {@code <SimpleClassName>.<CONSTANT>}. */
    public String text(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    public Language language() {
        return language;
    }

    @Override
    protected Object handleGetObject(String key) {
        var pattern = texts.get(key);
        return pattern == null ? null : withoutArguments(pattern);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    /** Only its apostrophes are written double. */
    private static String withoutArguments(String pattern) {
        return pattern.replace("''", "'");
    }

    private Object[] spoken(Object[] arguments) {
        var spoken = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            spoken[i] = arguments[i] instanceof Enum<?> constant ? text(constant)
                    : arguments[i] instanceof java.time.LocalDate day ? SpokenDate.of(day, language)
                    : arguments[i];
        }
        return spoken;
    }

    private static Map<String, String> read(Language language, ClassLoader loader) {
        var suffix = language == Language.ZH ? "_zh_CN.properties" : "_en.properties";
        var texts = new HashMap<String, String>();
        try {
            for (var index : Collections.list(loader.getResources("words/index.txt"))) {
                for (var feature : lines(index.openStream().readAllBytes())) {
                    try (var in = loader.getResourceAsStream("words/" + feature + suffix)) {
                        if (in == null) {
                            throw new IllegalStateException("words/" + feature + suffix + " is listed but missing");
                        }
                        var file = new Properties();
                        file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                        file.forEach((key, text) -> {
                            if (texts.putIfAbsent((String) key, (String) text) != null) {
                                throw new IllegalStateException(key + " of " + feature + " stands in two bundles");
                            }
                        });
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static List<String> lines(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
