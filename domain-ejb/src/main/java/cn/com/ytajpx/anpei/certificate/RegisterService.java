package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The register as the centre's staff read it. */
@Stateless
@RolesAllowed(Permission.CERTIFICATES_READ)
public class RegisterService {

    /** Rows of an exported sheet. */
    public static final int MOST_EXPORTED = 50_000;

    private static final int LONGEST_REASON = 200;

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private PersonalData personalData;

    @Inject
    private CertificateRegister register;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditFact> audit;

    /** @param place where the page begins or ends; empty for the first */
    public CountedPage<CertificateRow> page(RegisterFilter filter, RegisterOrder order, Optional<ListPlace> place, int most) {
        var query = query(filter);
        var count = query.count();
        return new CountedPage<>(page(query, order, place, most), count);
    }

    /** The text as it may stand in an address: a whole ID or mobile number becomes its fingerprint, which finds the same. */
    public String discreet(String text) {
        return DiscreetText.of(text, personalData).map(DiscreetText::toString).orElse(text);
    }

    /** Calendar days before the last valid day from which a certificate counts as due today, for {@link Standing#on}. */
    public int dueDays() {
        return register.dueDays(LocalDate.now(clock));
    }

    /** What a certificate is today, by its last valid day. */
    public Standing standingToday(LocalDate lastValidDay) {
        return standing(lastValidDay, LocalDate.now(clock));
    }

    /** What a certificate is on a day, by its last valid day. */
    public Standing standing(LocalDate lastValidDay, LocalDate on) {
        return Standing.on(on, lastValidDay, register.dueDays(on));
    }

    /**
     * The certificate with its person, the terms before and after it, and the person's others.
     *
     * @throws Refused if there is none of that id
     */
    public CertificateHistory history(long id) {
        var certificate = found(id);
        var all = entityManager
                .createQuery("SELECT c FROM Certificate c JOIN FETCH c.holder WHERE c.holder = :holder ORDER BY c.lastValidDay DESC",
                        Certificate.class)
                .setParameter("holder", certificate.holder()).getResultList();
        return new CertificateHistory(certificate, all);
    }

    /**
     * The whole ID number, told once and audited.
     *
     * @param reason why the person needs it, at most 200 characters
     */
    @RolesAllowed(Permission.PERSONAL_DATA_REVEAL)
    public String revealIdNumber(long certificateId, String reason) {
        var why = reasonFor(reason);
        var holder = found(certificateId).holder();
        audit.fire(new AuditFact("certificate.reveal", "holder/" + holder.id(), why));
        return personalData.reveal(holder.idNumber().sealed());
    }

    /**
     * The whole mobile number, told once and audited.
     *
     * @param reason why the person needs it, at most 200 characters
     * @throws Refused at {@code reason}, or if no mobile is known
     */
    @RolesAllowed(Permission.PERSONAL_DATA_REVEAL)
    public String revealMobile(long certificateId, String reason) {
        var why = reasonFor(reason);
        var holder = found(certificateId).holder();
        var mobile = holder.mobile().orElseThrow(() -> new Refused(Refusal.of(RegisterReason.MOBILE_UNKNOWN)));
        audit.fire(new AuditFact("certificate.reveal-mobile", "holder/" + holder.id(), why));
        return personalData.reveal(mobile.sealed());
    }

    /** How many current certificates end in each month, both months inclusive; all months are keys, in order. */
    public SortedMap<YearMonth, Long> endingByMonth(YearMonth from, YearMonth to) {
        var months = new TreeMap<YearMonth, Long>();
        for (var month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.put(month, 0L);
        }
        for (Object row : entityManager.createNativeQuery("""
                        select year(last_valid_day), month(last_valid_day), count(*) from certificate
                        where last_valid_day between ?1 and ?2 and successor_id is null group by 1, 2""")
                .setParameter(1, from.atDay(1)).setParameter(2, to.atEndOfMonth()).getResultList()) {
            var columns = (Object[]) row;
            months.put(YearMonth.of(((Number) columns[0]).intValue(), ((Number) columns[1]).intValue()),
                    ((Number) columns[2]).longValue());
        }
        return months;
    }

    /** The filtered register as a sheet, numbers masked; at most {@link #MOST_EXPORTED} rows. */
    public void export(RegisterFilter filter, RegisterOrder order, OutputStream out, Words words) {
        var today = LocalDate.now(clock);
        var query = query(filter);
        int rows = RegisterSheet.write(out, words, today, register.dueDays(today), MOST_EXPORTED,
                place -> page(query, order, place, ListSheet.AT_ONCE));
        audit.fire(new AuditFact("certificate.export", "certificate", rows + ""));
    }

    private static ListPage<CertificateRow> page(RegisterQuery query, RegisterOrder order, Optional<ListPlace> place, int most) {
        return ListPage.of(query.rows(order, place.orElse(null), most + 1), place, most, CertificateRow::id, row -> key(row, order));
    }

    private static String reasonFor(String reason) {
        var why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw new Refused(Refusal.at("reason", RegisterReason.REVEAL_REASON_MISSING));
        }
        if (why.length() > LONGEST_REASON) {
            throw new Refused(Refusal.at("reason", RegisterReason.REVEAL_REASON_TOO_LONG, LONGEST_REASON));
        }
        return why;
    }

    private Certificate found(long id) {
        var certificate = entityManager.find(Certificate.class, id);
        if (certificate == null) {
            throw new Refused(Refusal.of(RegisterReason.CERTIFICATE_UNKNOWN));
        }
        return certificate;
    }

    private RegisterQuery query(RegisterFilter filter) {
        var today = LocalDate.now(clock);
        return new RegisterQuery(entityManager, personalData, filter, today, filter.standing() == null ? 0 : register.dueDays(today));
    }

    private static String key(CertificateRow row, RegisterOrder order) {
        return switch (order) {
            case EXPIRY, EXPIRY_LATEST -> row.lastValidDay().toString();
            case NAME -> row.name();
            case EMPLOYER -> row.employerName();
        };
    }
}
