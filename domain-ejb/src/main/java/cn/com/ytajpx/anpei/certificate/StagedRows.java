package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.TypedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Writes judged rows beside the register, in batches of plain JDBC; what a person may have to mend is kept as typed, sealed. */
@Dependent
class StagedRows {

    private static final String INSERT = """
            insert into certificate_import_row (import_id, sheet_row, verdict, name, id_number_sealed, id_number_fingerprint,
                id_number_masked, mobile_sealed, mobile_fingerprint, mobile_masked, email, employer_name, post, number,
                issued_on, last_valid_day, findings, typed_sealed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    PersonalData personalData;

    void add(long importId, List<JudgedCertificate> rows) {
        try (var insert = entityManager.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (var row : rows) {
                bind(insert, importId, row);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void bind(PreparedStatement insert, long importId, JudgedCertificate row) throws SQLException {
        insert.setLong(1, importId);
        insert.setInt(2, row.rowNumber());
        insert.setString(3, row.verdict().name());
        insert.setString(4, row.name);
        insert.setBytes(5, row.idNumber == null ? null : personalData.seal(row.idNumber.value()));
        insert.setBytes(6, row.person == null ? null : row.person.bytes());
        insert.setString(7, row.idNumber == null ? null : row.idNumber.masked());
        insert.setBytes(8, row.mobile == null ? null : personalData.seal(row.mobile.value()));
        insert.setBytes(9, row.mobile == null ? null : row.mobileFingerprint.bytes());
        insert.setString(10, row.mobile == null ? null : row.mobile.masked());
        insert.setString(11, row.email);
        insert.setString(12, row.employer);
        insert.setString(13, row.post == null ? null : row.post.name());
        insert.setString(14, row.number);
        insert.setDate(15, day(row.issuedOn));
        insert.setDate(16, day(row.lastValidDay));
        insert.setString(17, JudgedCertificate.FINDINGS.written(row.findings()));
        insert.setBytes(18, row.bad() ? personalData.seal(TypedText.written(row.typed())) : null);
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
