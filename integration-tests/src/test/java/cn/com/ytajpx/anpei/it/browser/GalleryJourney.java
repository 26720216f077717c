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
        for (var look : Look.all()) {
            var visit = page.openedBy(page.role().map(role -> loggedInAs(role, look)).orElseGet(() -> visitor(look)))
                    .shot(GALLERY.resolve(page.slug() + "-" + look + ".png"));
            if (look.equals(Look.DESK) || look.equals(Look.PHONE_AT_NIGHT)) {
                visit.isSound();
            } else {
                visit.fitsTheWindow();
            }
        }
    }
}
