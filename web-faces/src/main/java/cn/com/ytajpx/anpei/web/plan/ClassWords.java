package cn.com.ytajpx.anpei.web.plan;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.ClassTitle;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.plan.Venue;

/** Names of classes and venues in a language. */
public final class ClassWords {

    private ClassWords() {
    }

    /** As published, or Retraining 4 in English. */
    public static String name(TrainingClass each, Words words) {
        return words.language() == Language.ZH ? each.name() : name(each.kind(), each.sessionNumber(), words);
    }

    /** The same of a name that was written down with what happened in the class. */
    public static String name(String written, Words words) {
        return words.language() == Language.ZH ? written
                : ClassTitle.read(written).map(title -> name(title.kind(), title.session(), words)).orElse(written);
    }

    private static String name(ClassKind kind, int session, Words words) {
        return words.text(kind) + " " + session;
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
