package cn.com.ytajpx.anpei.certificate;

import static cn.com.ytajpx.anpei.certificate.CertificateRowReason.*;

import cn.com.ytajpx.anpei.sheet.Cells;
import cn.com.ytajpx.anpei.sheet.TypedRow;
import java.time.LocalDate;

/** What a row of the sheet must be on its own. Everything wrong with it is found, each at its cell. */
final class RowPolicy {

    private static final int FULL_AGE = 18;
    private static final int LONG_TERM_YEARS = 6;
    private final LocalDate today;

    RowPolicy(LocalDate today) {
        this.today = today;
    }

    JudgedCertificate read(TypedRow<CertificateColumn> typed) {
        var row = new JudgedCertificate(typed);
        row.name = Cells.name(row, CertificateColumn.NAME);
        row.idNumber = Cells.idNumber(row, CertificateColumn.ID_NUMBER);
        row.post = post(row);
        row.number = number(row);
        row.issuedOn = Cells.day(row, CertificateColumn.ISSUED_ON, null);
        row.lastValidDay = Cells.day(row, CertificateColumn.LAST_VALID_DAY, LAST_VALID_DAY_MISSING);
        row.employer = Cells.text(row, CertificateColumn.EMPLOYER, EMPLOYER_NOT_GIVEN);
        row.mobile = Cells.mobile(row, CertificateColumn.MOBILE, MOBILE_NOT_GIVEN);
        row.email = Cells.email(row, CertificateColumn.EMAIL);
        compareDates(row);
        return row;
    }

    private static Post post(JudgedCertificate row) {
        var text = Cells.text(row, CertificateColumn.POST, POST_MISSING);
        if (text == null) {
            return null;
        }
        var post = PostSpelling.post(text);
        if (post.isEmpty()) {
            row.find(CertificateColumn.POST, POST_UNKNOWN);
        }
        return post.orElse(null);
    }

    /** A number that contains the person's ID number keeps it masked: personal data is never stored in clear. */
    private static String number(JudgedCertificate row) {
        var text = Cells.code(row, CertificateColumn.NUMBER, NUMBER_MISSING);
        return text == null || row.idNumber == null ? text : text.replace(row.idNumber.value(), row.idNumber.masked());
    }

    private void compareDates(JudgedCertificate row) {
        if (row.issuedOn != null && row.issuedOn.isAfter(today)) {
            row.find(CertificateColumn.ISSUED_ON, ISSUED_IN_FUTURE, row.issuedOn);
        }
        if (row.lastValidDay == null) {
            return;
        }
        if (row.issuedOn != null && row.lastValidDay.isBefore(row.issuedOn)) {
            row.find(CertificateColumn.LAST_VALID_DAY, ENDS_BEFORE_ISSUE, row.issuedOn);
        }
        if (row.lastValidDay.isBefore(today)) {
            row.find(CertificateColumn.LAST_VALID_DAY, ALREADY_VOID, row.lastValidDay);
        }
        if (row.lastValidDay.isAfter(today.plusYears(LONG_TERM_YEARS))) {
            row.find(CertificateColumn.LAST_VALID_DAY, LONG_TERM, LONG_TERM_YEARS);
        }
        if (row.idNumber != null && row.idNumber.birthDate().plusYears(FULL_AGE).isAfter(row.issuedOn == null ? today : row.issuedOn)) {
            row.find(CertificateColumn.ID_NUMBER, UNDER_AGE, FULL_AGE);
        }
    }
}
