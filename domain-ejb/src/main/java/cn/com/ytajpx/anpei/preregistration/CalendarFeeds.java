package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.account.Account;
import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Personal calendars by their secret addresses, for calendar programs: no log-in, no name and no number of anybody. */
@Stateless
@PermitAll
public class CalendarFeeds {

    /** Longer ago than this, nothing is told any more. */
    private static final int YEARS_BACK = 1;

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private PersonalData personalData;

    @Inject
    private People people;

    @Inject
    private Preregistrations preregistrations;

    @Inject
    private Clock clock;

    /** Empty for an address that is nobody's, or no more, and for an account that is locked. */
    public Optional<PersonalCalendar> of(String token) {
        return entityManager.createQuery("SELECT f FROM CalendarFeed f WHERE f.tokenFingerprint = :token", CalendarFeed.class)
                .setParameter("token", personalData.fingerprint(PersonalData.Kind.CALENDAR_ADDRESS, token)).getResultStream().findFirst()
                .filter(feed -> Optional.ofNullable(entityManager.find(Account.class, feed.accountId())).filter(Account::active).isPresent())
                .map(feed -> people.ofAccount(feed.accountId()).map(holder -> calendar(holder.id()))
                        .orElseGet(() -> new PersonalCalendar(List.of(), List.of())));
    }

    private PersonalCalendar calendar(long holderId) {
        var since = LocalDate.now(clock).minusYears(YEARS_BACK);
        return new PersonalCalendar(preregistrations.ofHolder(holderId).stream()
                .filter(place -> place.trainingClass().study().closes().isAfter(since)).flatMap(this::entries).toList(), terms(holderId, since));
    }

    private Stream<PersonalCalendar.Entry> entries(Preregistration place) {
        var steps = preregistrations.stepsOf(place.id());
        var visited = new LinkedHashSet<TrainingClass>();
        steps.stream().map(PreregistrationStep::trainingClass).filter(Objects::nonNull).forEach(visited::add);
        visited.add(place.trainingClass());
        return visited.stream().map(each -> new PersonalCalendar.Entry(place.id(), each, each.revision() + Math.max(0, steps.size() - 1),
                later(each.changedAt(), steps.isEmpty() ? place.stateSince() : steps.get(steps.size() - 1).doneAt()),
                !place.state().live() || !each.equals(place.trainingClass()) || each.status() == ClassStatus.CANCELLED));
    }

    private List<Certificate> terms(long holderId, LocalDate since) {
        return entityManager.createQuery("SELECT c FROM Certificate c WHERE c.holder.id = :holder AND c.lastValidDay > :since ORDER BY c.lastValidDay",
                Certificate.class).setParameter("holder", holderId).setParameter("since", since).getResultList();
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
