package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;

/** Reads a guarded roster, judges its rows and stages them. */
@Dependent
class RosterIntake {

    @Inject
    PersonalData personalData;

    @Inject
    RosterRows rows;

    VerdictCounts take(ReceivedSheet sheet, long importId, Collection<TrainingClass> plan) {
        var counts = new VerdictCounts();
        var policy = new RosterRowPolicy(new ClassNames(plan));
        sheet.read(RosterColumn.class, typed -> {
            var row = policy.read(typed);
            identify(row);
            policy.compare(row);
            counts.add(row.verdict());
            return row;
        }, thousand -> rows.add(importId, thousand));
        return counts;
    }

    private void identify(JudgedBooking row) {
        if (row.idNumber != null) {
            row.person = new Fingerprint(personalData.fingerprint(PersonalData.Kind.ID_NUMBER, row.idNumber.value()));
        }
        if (row.mobile != null) {
            row.mobileFingerprint = new Fingerprint(personalData.fingerprint(PersonalData.Kind.MOBILE, row.mobile.value()));
        }
    }
}
