package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.SpokenDate;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Fills a template with arguments, in the template's language. */
@ApplicationScoped
class Renderer {

    private static final String ERASED = "······";

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    Renderer() {
        for (var language : Language.values()) {
            words.put(language, new Words(language, Renderer.class.getClassLoader()));
        }
    }

    /** A secret that is no longer kept is shown as dots. */
    Rendered render(TemplateKey key, TemplateDraft text, Map<String, String> arguments) {
        Function<Placeholder, String> value = placeholder -> spoken(placeholder, arguments.get(placeholder.key()), key.language());
        return new Rendered(fill(text.subject(), key, value), fill(text.body(), key, value));
    }

    Rendered sample(TemplateKey key, TemplateDraft text) {
        Function<Placeholder, String> value = placeholder -> spoken(placeholder, placeholder.sample(), key.language());
        return new Rendered(fill(text.subject(), key, value), fill(text.body(), key, value));
    }

    SmsLength smsLength(TemplateKey key, TemplateDraft text) {
        return SmsLength.of(sample(key, text).body());
    }

    private static String fill(String text, TemplateKey key, Function<Placeholder, String> value) {
        return TemplateText.parse(text, "", List.copyOf(key.code().placeholders())).fill(value);
    }

    private String spoken(Placeholder placeholder, String argument, Language language) {
        return switch (placeholder.shape()) {
            case TEXT -> argument == null ? "" : argument;
            case DATE -> argument == null ? "" : SpokenDate.of(LocalDate.parse(argument), language);
            case WORD -> argument == null ? "" : words.get(language).text(argument);
            case SECRET -> argument == null ? ERASED : argument;
        };
    }
}
