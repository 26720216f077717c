package cn.com.ytajpx.anpei.it.browser;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every page under {@code target/gallery}, to be opened and looked at; and every page sound while at it. */
class GalleryJourney extends Journey {

    private static final Path GALLERY = Path.of("target", "gallery");

    @ParameterizedTest
    @EnumSource(SitePage.class)
    void everyPageIsSoundAndFitsPhoneAndDesk(SitePage page) {
        for (var language : Look.LANGUAGES) {
            var visit = opened(page, new Look(1280, "light", language));
            for (var look : Look.in(language)) {
                visit.seenAs(look).shot(GALLERY.resolve(page.slug() + "-" + look + ".png"));
                if (look.equals(Look.DESK)) {
                    visit.isSound();
                } else if (look.equals(Look.PHONE_AT_NIGHT)) {
                    visit.isSoundInThisLookToo();
                } else {
                    visit.fitsTheWindow();
                }
            }
        }
    }

    private Visit opened(SitePage page, Look look) {
        return page.role().map(role -> page.openedBy(goingOnAs(role, look)).isStillInside(() -> page.openedBy(loggedInAs(role, look))))
                .orElseGet(() -> page.openedBy(visitor(look)));
    }
}
