package cn.com.ytajpx.anpei.certificate;

import static cn.com.ytajpx.anpei.certificate.CertificateRowReason.*;

import cn.com.ytajpx.anpei.security.Fingerprint;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What the rows of one file must be to each other. The first of two that collide stands; the later one is told of it. */
final class FilePolicy {

    private record Term(Fingerprint person, Post post, LocalDate lastValidDay) {
    }

    private record Named(String name, int row) {
    }

    private record Numbered(Fingerprint person, int row) {
    }

    private final Map<Term, Integer> terms = new HashMap<>();
    private final Map<Fingerprint, Named> names = new HashMap<>();
    private final Map<String, Numbered> numbers = new HashMap<>();
    private final Map<Fingerprint, Numbered> mobiles = new HashMap<>();

    void judge(JudgedCertificate row) {
        if (row.person == null) {
            return;
        }
        judgeName(row);
        judgeNumber(row);
        judgeMobile(row);
        judgeTerm(row);
    }

    private void judgeName(JudgedCertificate row) {
        if (row.name != null) {
            var first = names.putIfAbsent(row.person, new Named(row.name, row.rowNumber()));
            if (first != null && !first.name.equals(row.name)) {
                row.find(CertificateColumn.NAME, NAME_DIFFERS_IN_FILE, first.row);
            }
        }
    }

    private void judgeNumber(JudgedCertificate row) {
        if (row.numberIsUnique()) {
            var first = numbers.putIfAbsent(row.number, new Numbered(row.person, row.rowNumber()));
            if (first != null && !first.person.equals(row.person)) {
                row.find(CertificateColumn.NUMBER, NUMBER_OF_ANOTHER_IN_FILE, first.row);
            }
        }
    }

    private void judgeMobile(JudgedCertificate row) {
        if (row.mobileFingerprint != null) {
            var first = mobiles.putIfAbsent(row.mobileFingerprint, new Numbered(row.person, row.rowNumber()));
            if (first != null && !first.person.equals(row.person)) {
                row.find(CertificateColumn.MOBILE, MOBILE_SHARED, first.row);
            }
        }
    }

    /** Only a row that can be stored takes the place; a bad one must not make its mended copy bad too. */
    private void judgeTerm(JudgedCertificate row) {
        if (row.post != null && row.lastValidDay != null && !row.bad()) {
            var first = terms.putIfAbsent(new Term(row.person, row.post, row.lastValidDay), row.rowNumber());
            if (first != null) {
                row.find(CertificateColumn.LAST_VALID_DAY, ROW_TWICE, first);
            }
        }
    }
}
