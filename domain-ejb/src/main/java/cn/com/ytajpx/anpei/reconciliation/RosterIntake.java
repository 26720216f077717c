package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.listing.Sql;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a guarded roster, judges its rows and stages them. */
@Dependent
class RosterIntake {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    PersonalData personalData;

    @Inject
    RosterRows rows;

    VerdictCounts take(ReceivedSheet sheet, long importId, Collection<TrainingClass> plan) {
        var ids = classIds();
        var counts = new VerdictCounts();
        var policy = new RosterRowPolicy(new ClassNames(plan));
        sheet.read(RosterColumn.class, typed -> {
            var row = policy.read(typed);
            identify(row, ids);
            policy.compare(row);
            counts.add(row.verdict());
            return row;
        }, thousand -> rows.add(importId, thousand));
        return counts;
    }

    /** By code. */
    private Map<String, Long> classIds() {
        return new Sql("select code, id from training_class", List.of()).rows(entityManager).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private void identify(JudgedBooking row, Map<String, Long> classIds) {
        if (row.trainingClass != null) {
            row.trainingClassId = classIds.get(row.trainingClass.code());
        }
        if (row.idNumber != null) {
            row.person = new Fingerprint(personalData.fingerprint(PersonalData.Kind.ID_NUMBER, row.idNumber.value()));
        }
        if (row.mobile != null) {
            row.mobileFingerprint = new Fingerprint(personalData.fingerprint(PersonalData.Kind.MOBILE, row.mobile.value()));
        }
    }
}
