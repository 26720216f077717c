package cn.com.ytajpx.anpei.notice;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.enterprise.context.ApplicationScoped;

/** Words of the letters that the product writes itself. A letter of the centre is Chinese, whoever reads it. */
@ApplicationScoped
public class LetterWords {

    private final Words words = new Words(Language.ZH, LetterWords.class.getClassLoader());

    /** As {@link Words#text(String, Object...)}. */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** As {@link Words#text(Enum)}. */
    public String text(Enum<?> constant) {
        return words.text(constant);
    }
}
