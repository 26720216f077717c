package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.IdentityReason;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.security.Fingerprint;
import cn.com.ytajpx.anpei.sheet.FindingText;
import cn.com.ytajpx.anpei.sheet.JudgedRow;
import cn.com.ytajpx.anpei.sheet.SheetReason;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import cn.com.ytajpx.anpei.sheet.Verdict;
import java.time.LocalDate;

/** A row as read: what could be understood ({@code null} where nothing could) and everything found on the way. */
final class JudgedCertificate extends JudgedRow<CertificateColumn> {

    static final FindingText<CertificateColumn> FINDINGS =
            new FindingText<>(CertificateColumn.class, CertificateRowReason.class, SheetReason.class, IdentityReason.class);

    String name;
    IdNumber idNumber;
    Post post;
    String number;
    LocalDate issuedOn;
    LocalDate lastValidDay;
    String employer;
    Mobile mobile;
    String email;
    /** The fingerprint of the ID number. */
    Fingerprint person;
    Fingerprint mobileFingerprint;

    JudgedCertificate(TypedRow<CertificateColumn> typed) {
        super(typed);
    }

    /** A number with a masked ID number in it may equal another person's. */
    boolean numberIsUnique() {
        return number != null && number.indexOf('*') < 0;
    }

    @Override
    public Verdict verdict() {
        boolean there = findings().stream().anyMatch(finding -> finding.reason() == CertificateRowReason.ALREADY_THERE);
        return there && !bad() ? Verdict.KNOWN : super.verdict();
    }
}
