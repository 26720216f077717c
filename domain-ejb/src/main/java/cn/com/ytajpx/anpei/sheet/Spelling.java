package cn.com.ytajpx.anpei.sheet;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as people spell them, made comparable: without blanks, width of characters and letter case. */
public final class Spelling {

    private Spelling() {
    }

    public static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
