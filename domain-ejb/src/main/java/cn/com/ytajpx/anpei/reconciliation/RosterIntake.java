package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads a guarded roster, judges its rows and stages them, a thousand at a time. */
@Dependent
class RosterIntake {

    private static final int AT_ONCE = 1000;

    @Inject
    PersonalData personalData;

    @Inject
    RosterRows rows;

    VerdictCounts take(ReceivedSheet sheet, long importId, Collection<TrainingClass> plan) {
        var counts = new VerdictCounts();
        var policy = new RosterRowPolicy(new ClassNames(plan));
        List<JudgedBooking> waiting = new ArrayList<>(AT_ONCE);
        sheet.read(RosterColumn.class, typed -> {
            var row = policy.read(typed);
            identify(row);
            policy.compare(row);
            counts.add(row.verdict());
            waiting.add(row);
            if (waiting.size() == AT_ONCE) {
                rows.add(importId, waiting);
                waiting.clear();
            }
        });
        rows.add(importId, waiting);
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
