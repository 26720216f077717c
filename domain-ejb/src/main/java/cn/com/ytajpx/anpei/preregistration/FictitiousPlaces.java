package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.Seats;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Pre-registers made-up people of the demonstration, each in the class that is recommended to them. Nobody is written to. */
@Stateless
@PermitAll
public class FictitiousPlaces {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private AdviceService advice;

    @Inject
    private Seats seats;

    @Inject
    private Preregistrations preregistrations;

    public boolean isEmpty() {
        return entityManager.createQuery("SELECT COUNT(p) FROM Preregistration p", Long.class).getSingleResult() == 0;
    }

    /**
     * Every third holder of a certificate, in the weeks before {@code today}; for a few whose certificate ends too soon for any class,
     * a task for staff.
     *
     * @param exceptEmployer whose people are left for visitors to try
     */
    public void take(LocalDate today, int most, String exceptEmployer) {
        var valid = certificates(today, exceptEmployer);
        var taken = 0;
        for (int i = 0; i < valid.size() && taken < most; i += 3) {
            var best = recommended(today, valid.get(i));
            if (best.isPresent() && !best.get().centreDeadlinePassed()) {
                place(valid.get(i), best.get(), today.minusDays((most - taken) / 2 + 1).atTime(9 + taken % 8, taken * 17 % 60), taken++);
            }
        }
        valid.stream().filter(each -> recommended(today, each).isEmpty() && each.lastValidDay().isBefore(today.plusDays(20))).limit(3)
                .forEach(each -> entityManager.persist(new LateCase(each.holder(), Optional.of(each), today.minusDays(1).atTime(15, 20))));
    }

    private void place(Certificate certificate, AdvisedClass advised, LocalDateTime at, int number) {
        var by = number % 3 == 0 ? Origin.CLERK : number % 11 == 1 ? Origin.STAFF : Origin.TRAINEE;
        var order = new Order(certificate.holder(), Optional.of(certificate), Entrance.REGULAR, new RegisteredBy(by, true), "");
        var place = new Preregistration(order, Optional.empty(), certificate.holder().name(), at);
        place.enter(new Wish(advised.trainingClass(), advice.advise(at.toLocalDate(), Optional.of(certificate.lastValidDay())), List.of(), Entrance.REGULAR, true, null),
                seats.take(advised.trainingClass().code()), "", at);
        preregistrations.add(place);
        preregistrations.add(new PreregistrationStep(place, Deed.REGISTER, at, certificate.holder().name(), ""));
    }

    private Optional<AdvisedClass> recommended(LocalDate today, Certificate certificate) {
        return advice.advise(today, Optional.of(certificate.lastValidDay())).best();
    }

    private List<Certificate> certificates(LocalDate today, String exceptEmployer) {
        return entityManager.createQuery("""
                        SELECT c FROM Certificate c JOIN FETCH c.holder h WHERE c.successorId IS NULL AND c.lastValidDay > :today
                        AND c.lastValidDay < :end AND h.fictitious = true AND h.employerName <> :employer
                        AND NOT EXISTS (SELECT o FROM Certificate o WHERE o.holder = h AND o.successorId IS NULL AND o.id < c.id)
                        ORDER BY c.id""", Certificate.class)
                .setParameter("today", today).setParameter("end", today.plusMonths(10)).setParameter("employer", exceptEmployer).getResultList();
    }
}
