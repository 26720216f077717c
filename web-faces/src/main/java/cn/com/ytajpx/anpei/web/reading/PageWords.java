package cn.com.ytajpx.anpei.web.reading;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;

/** All words in the reader's language: {@code #{w['plan.title']}}, {@code #{w.text('plan.left', 3)}}; {@code Words} in Java. */
@ApplicationScoped
public class PageWords {

    private final Map<Language, Words> byLanguage = new EnumMap<>(Language.class);

    @PostConstruct
    void read() {
        for (var language : Language.values()) {
            byLanguage.put(language, new Words(language, PageWords.class.getClassLoader()));
        }
    }

    @Produces
    @Named("w")
    Words ofReader(Reading reading) {
        return in(reading.getLanguage());
    }

    public Words in(Language language) {
        return byLanguage.get(language);
    }
}
