package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.sheet.StagedRows;
import jakarta.enterprise.context.Dependent;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/** The judged rows of imports, beside the register. */
@Dependent
class ImportRows extends StagedRows<CertificateColumn, JudgedCertificate> {

    private static final String INSERT = """
            insert into certificate_import_row (import_id, sheet_row, verdict, findings, typed_sealed, name, id_number_sealed,
                id_number_fingerprint, id_number_masked, mobile_sealed, mobile_fingerprint, mobile_masked, email, employer_name, post,
                number, issued_on, last_valid_day)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    ImportRows() {
        super("certificate_import_row", CertificateColumn.class, JudgedCertificate.FINDINGS,
                "name, id_number_masked, post, number, issued_on, last_valid_day, employer_name, mobile_masked, email", INSERT);
    }

    @Override
    protected void bind(PreparedStatement insert, int next, JudgedCertificate row) throws SQLException {
        insert.setString(next++, row.name);
        insert.setBytes(next++, row.idNumber == null ? null : personalData.seal(row.idNumber.value()));
        insert.setBytes(next++, row.person == null ? null : row.person.bytes());
        insert.setString(next++, row.idNumber == null ? null : row.idNumber.masked());
        insert.setBytes(next++, row.mobile == null ? null : personalData.seal(row.mobile.value()));
        insert.setBytes(next++, row.mobile == null ? null : row.mobileFingerprint.bytes());
        insert.setString(next++, row.mobile == null ? null : row.mobile.masked());
        insert.setString(next++, row.email);
        insert.setString(next++, row.employer);
        insert.setString(next++, row.post == null ? null : row.post.name());
        insert.setString(next++, row.number);
        insert.setDate(next++, day(row.issuedOn));
        insert.setDate(next, day(row.lastValidDay));
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
