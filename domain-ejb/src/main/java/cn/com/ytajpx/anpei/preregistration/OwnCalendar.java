package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.security.CurrentUser;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Optional;

/** The secret address of one's own calendar: whoever knows it reads the calendar, until it is renewed or given up. */
@Stateless
@RolesAllowed(Permission.TRAINEE_AREA)
public class OwnCalendar {

    private static final int TOKEN_BYTES = 24;
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private PersonalData personalData;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AuditFact> audit;

    @Inject
    private Clock clock;

    /** The secret part of the address; empty where there is none. */
    public Optional<String> token() {
        return feed().map(feed -> personalData.reveal(feed.tokenSealed()));
    }

    /** Makes the address, or another in place of the one that got about. */
    public void renew() {
        var token = new byte[TOKEN_BYTES];
        CHANCE.nextBytes(token);
        var written = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        var feed = feed().orElseGet(() -> new CalendarFeed(account()));
        feed.renew(personalData.seal(written), personalData.fingerprint(PersonalData.Kind.CALENDAR_ADDRESS, written), LocalDateTime.now(clock));
        entityManager.persist(feed);
        audit.fire(new AuditFact("calendar-feed.renew", "account/" + account(), ""));
    }

    /** Gives the address up. */
    public void revoke() {
        feed().ifPresent(feed -> {
            entityManager.remove(feed);
            audit.fire(new AuditFact("calendar-feed.revoke", "account/" + account(), ""));
        });
    }

    private Optional<CalendarFeed> feed() {
        return entityManager.createQuery("SELECT f FROM CalendarFeed f WHERE f.accountId = :account", CalendarFeed.class)
                .setParameter("account", account()).getResultStream().findFirst();
    }

    private long account() {
        return user.accountId().orElse(0L);
    }
}
