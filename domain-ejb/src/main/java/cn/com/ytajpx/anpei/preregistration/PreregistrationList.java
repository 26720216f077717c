package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.certificate.DiscreetText;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.listing.CountedPage;
import cn.com.ytajpx.anpei.listing.ListPage;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ListSheet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The pre-registrations as staff look through them; numbers masked. */
@Stateless
@RolesAllowed(Permission.PREREGISTRATIONS_READ)
public class PreregistrationList {

    /** Rows of an export. */
    public static final int MOST_EXPORTED = 100_000;

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private PersonalData personalData;

    @Inject
    private Event<AuditFact> audit;

    /** @param place where the page begins or ends; empty for the first */
    public CountedPage<PreregistrationRow> page(PreregistrationFilter filter, PreregistrationOrder order, Optional<ListPlace> place, int most) {
        var query = query(filter);
        var count = query.count();
        return new CountedPage<>(page(query, order, place, most), count);
    }

    /** The text as it may stand in an address: a whole ID or mobile number becomes its fingerprint, which finds the same. */
    public String discreet(String text) {
        return DiscreetText.of(text, personalData).map(DiscreetText::toString).orElse(text);
    }

    /** Code and name of every class that somebody is or was in, the latest plan first. */
    public List<ClassInUse> classes() {
        return entityManager.createQuery("""
                        SELECT NEW cn.com.ytajpx.anpei.preregistration.ClassInUse(c.code, c.name, c.planYear) FROM TrainingClass c
                        WHERE EXISTS (SELECT p FROM Preregistration p WHERE p.trainingClass = c)
                        ORDER BY c.planYear DESC, c.kind DESC, c.sessionNumber""", ClassInUse.class).getResultList();
    }

    /** The filtered list as a sheet, at most {@link #MOST_EXPORTED} rows. */
    public void export(PreregistrationFilter filter, PreregistrationOrder order, OutputStream out, Words words) {
        var query = query(filter);
        int rows = PreregistrationSheet.write(out, words, MOST_EXPORTED, place -> page(query, order, place, ListSheet.AT_ONCE));
        audit.fire(new AuditFact("preregistration.export", "preregistration", rows + ""));
    }

    private static ListPage<PreregistrationRow> page(PreregistrationQuery query, PreregistrationOrder order, Optional<ListPlace> place, int most) {
        return ListPage.of(query.rows(order, place.orElse(null), most + 1), place, most, PreregistrationRow::id, row -> key(row, order));
    }

    private PreregistrationQuery query(PreregistrationFilter filter) {
        return new PreregistrationQuery(entityManager, personalData, filter);
    }

    private static String key(PreregistrationRow row, PreregistrationOrder order) {
        return switch (order) {
            case NEWEST, OLDEST -> row.madeAt().toString();
            case NAME -> row.name();
            case EMPLOYER -> row.employerName();
        };
    }
}
