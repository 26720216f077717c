package cn.com.ytajpx.anpei.it.browser;

import cn.com.ytajpx.anpei.security.Role;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every page under {@code target/gallery}, to be opened and looked at; and every page sound while at it. */
@TestInstance(Lifecycle.PER_CLASS)
class GalleryJourney extends Journey {

    private static final Path GALLERY = Path.of("target", "gallery");

    /** By role and language: a new browser profile costs more than a page. */
    private final Map<String, Visit> visits = new HashMap<>();

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
        return page.role().map(role -> page.openedBy(staying(role.name(), look, () -> loggedInAs(role, look)))
                        .isStillInside(() -> page.openedBy(loggedInAs(role, look))))
                .orElseGet(() -> page.openedBy(staying("visitor", look, () -> visitor(look))));
    }

    private Visit staying(String who, Look look, Supplier<Visit> first) {
        return visits.computeIfAbsent(who + " " + look.language(), unknown -> first.get()).afresh().seenAs(look);
    }

    /** Everybody stays until the last page. */
    @Override
    void leave() {
        // see leaveAtLast
    }

    @AfterAll
    void leaveAtLast() {
        super.leave();
    }
}
