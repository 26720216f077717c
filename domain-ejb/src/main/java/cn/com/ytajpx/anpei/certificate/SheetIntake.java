package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ReceivedSheet;
import cn.com.ytajpx.anpei.sheet.VerdictCounts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads a guarded sheet, judges its rows and stages them. */
@Dependent
class SheetIntake {

    @Inject
    PersonalData personalData;

    @Inject
    RegisterLookup register;

    @Inject
    ImportRows staged;

    VerdictCounts take(ReceivedSheet sheet, long importId, LocalDate today) {
        var counts = new VerdictCounts();
        var rowPolicy = new RowPolicy(today);
        var filePolicy = new FilePolicy();
        sheet.read(CertificateColumn.class, typed -> identified(rowPolicy.read(typed)), rows -> judge(rows, filePolicy, importId, counts));
        return counts;
    }

    private JudgedCertificate identified(JudgedCertificate row) {
        if (row.idNumber != null) {
            row.person = new Fingerprint(personalData.fingerprint(PersonalData.Kind.ID_NUMBER, row.idNumber.value()));
        }
        if (row.mobile != null) {
            row.mobileFingerprint = new Fingerprint(personalData.fingerprint(PersonalData.Kind.MOBILE, row.mobile.value()));
        }
        return row;
    }

    private void judge(List<JudgedCertificate> rows, FilePolicy filePolicy, long importId, VerdictCounts counts) {
        var known = register.of(rows);
        for (var row : rows) {
            RegisterPolicy.judge(row, known);
            filePolicy.judge(row);
            counts.add(row.verdict());
        }
        staged.add(importId, rows);
    }
}
