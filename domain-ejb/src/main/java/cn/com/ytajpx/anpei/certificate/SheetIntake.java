package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a guarded sheet, judges its rows and stages them, a thousand at a time. */
@Dependent
class SheetIntake {

    private static final int AT_ONCE = 1000;

    @Inject
    PersonalData personalData;

    @Inject
    RegisterLookup register;

    @Inject
    StagedRows staged;

    VerdictCounts take(ReceivedSheet sheet, long importId, LocalDate today) {
        var counts = new VerdictCounts();
        var rowPolicy = new RowPolicy(today);
        var filePolicy = new FilePolicy();
        List<JudgedCertificate> waiting = new ArrayList<>(AT_ONCE);
        sheet.read(CertificateColumn.class, typed -> {
            var row = rowPolicy.read(typed);
            identify(row);
            waiting.add(row);
            if (waiting.size() == AT_ONCE) {
                judge(waiting, filePolicy, importId, counts);
            }
        });
        judge(waiting, filePolicy, importId, counts);
        return counts;
    }

    private void identify(JudgedCertificate row) {
        if (row.idNumber != null) {
            row.person = new Fingerprint(personalData.fingerprint(PersonalData.Kind.ID_NUMBER, row.idNumber.value()));
        }
        if (row.mobile != null) {
            row.mobileFingerprint = new Fingerprint(personalData.fingerprint(PersonalData.Kind.MOBILE, row.mobile.value()));
        }
    }

    private void judge(List<JudgedCertificate> rows, FilePolicy filePolicy, long importId, VerdictCounts counts) {
        var known = register.of(rows);
        for (var row : rows) {
            RegisterPolicy.judge(row, known);
            filePolicy.judge(row);
            counts.add(row.verdict());
        }
        staged.add(importId, rows);
        rows.clear();
    }
}
