package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.plan.Venue;

/** Names of classes and venues in a language. */
public final class ClassWords {

    private ClassWords() {
    }

    /** As published, or Retraining 4 in English. */
    public static String name(TrainingClass each, Words words) {
        return words.language() == Language.ZH ? each.name() : words.text(each.kind()) + " " + each.sessionNumber();
    }

    public static String venue(Venue venue, Words words) {
        return inWords("venue." + venue.code(), venue.name(), words);
    }

    public static String address(Venue venue, Words words) {
        return inWords("venue-address." + venue.code(), venue.address(), words);
    }

    /** The name of a known venue is in the words, too; a later one is shown as the centre writes it. */
    private static String inWords(String key, String written, Words words) {
        return words.language() != Language.ZH && words.containsKey(key) ? words.text(key) : written;
    }
}
