package cn.com.ytajpx.anpei.classchange;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** The words of every language, since a job writes to people of all of them. */
@ApplicationScoped
class SpokenWords {

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    SpokenWords() {
        for (var language : Language.values()) {
            words.put(language, new Words(language, SpokenWords.class.getClassLoader()));
        }
    }

    Words in(Language language) {
        return words.get(language);
    }
}
