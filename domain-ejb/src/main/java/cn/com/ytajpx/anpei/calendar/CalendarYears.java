package cn.com.ytajpx.anpei.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The arrangements in the database. */
@ApplicationScoped
class CalendarYears {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    /** Ascending, in one statement: every deadline asks for them. */
    List<CalendarYear> all() {
        return entityManager.createQuery("SELECT DISTINCT y FROM CalendarYear y LEFT JOIN FETCH y.days ORDER BY y.year", CalendarYear.class)
                .getResultList();
    }

    Optional<CalendarYear> of(int year) {
        return entityManager.createQuery("SELECT y FROM CalendarYear y WHERE y.year = :year", CalendarYear.class)
                .setParameter("year", year).getResultStream().findFirst();
    }

    void add(CalendarYear year) {
        entityManager.persist(year);
    }
}
