package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
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

    void add(long importId, List<SheetRow> rows) {
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

    private void bind(PreparedStatement insert, long importId, SheetRow row) throws SQLException {
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
        insert.setString(17, Finding.kept(row.findings));
        insert.setBytes(18, row.bad() ? personalData.seal(typed(row)) : null);
    }

    private static Date day(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static String typed(SheetRow row) {
        var object = Json.createObjectBuilder();
        row.typed.cells().forEach((column, cell) -> object.add(column.name(), shortened(shown(column, cell))));
        return object.build().toString();
    }

    /** A date that Excel counts is shown as the date it is. */
    private static String shown(SheetColumn column, TypedCell cell) {
        var counted = column.isDay() && cell.kind() == TypedCell.Kind.NUMBER ? TypedDate.of(cell).day() : null;
        return counted == null ? cell.text() : counted.toString();
    }

    /** A cell of a hundred thousand characters is not kept; its finding says that it was too long. */
    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
