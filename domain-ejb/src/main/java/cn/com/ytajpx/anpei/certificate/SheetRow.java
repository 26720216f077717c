package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A row as read: what could be understood ({@code null} where nothing could) and everything found on the way. */
final class SheetRow {

    final TypedRow typed;
    final List<Finding> findings = new ArrayList<>();
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

    SheetRow(TypedRow typed) {
        this.typed = typed;
    }

    int rowNumber() {
        return typed.number();
    }

    void find(SheetColumn column, Reason reason, Object... arguments) {
        findings.add(Finding.at(column, reason, arguments));
    }

    /** A number with a masked ID number in it may equal another person's. */
    boolean numberIsUnique() {
        return number != null && number.indexOf('*') < 0;
    }

    boolean bad() {
        return findings.stream().anyMatch(Finding::bad);
    }

    Verdict verdict() {
        if (bad()) {
            return Verdict.BAD;
        }
        if (findings.stream().anyMatch(finding -> finding.reason() == SheetReason.ALREADY_THERE)) {
            return Verdict.KNOWN;
        }
        return findings.stream().anyMatch(finding -> finding.weight() == SheetReason.Weight.WARNING) ? Verdict.WARNED : Verdict.GOOD;
    }
}
