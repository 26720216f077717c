package cn.com.ytajpx.anpei.reconciliation;

import cn.com.ytajpx.anpei.sheet.StagedRows;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** The judged rows of rosters. */
@Dependent
class RosterRows extends StagedRows<RosterColumn, JudgedBooking> {

    private static final String INSERT = """
            insert into roster_row (import_id, sheet_row, verdict, findings, typed_sealed, name, id_number_fingerprint, id_number_masked,
                employer_name, training_class_id, class_name, state, mobile_fingerprint, mobile_masked)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    RosterRows() {
        super("roster_row", RosterColumn.class, JudgedBooking.FINDINGS,
                "name, id_number_masked, employer_name, class_name, state, mobile_masked", INSERT);
    }

    @Override
    protected void bind(PreparedStatement insert, int next, JudgedBooking row) throws SQLException {
        insert.setString(next++, row.name);
        insert.setBytes(next++, row.person == null ? null : row.person.bytes());
        insert.setString(next++, row.idNumber == null ? null : row.idNumber.masked());
        insert.setString(next++, row.employer);
        insert.setObject(next++, row.trainingClassId, Types.BIGINT);
        insert.setString(next++, row.trainingClass == null ? null : row.trainingClass.name());
        insert.setString(next++, row.state == null ? null : row.state.name());
        insert.setBytes(next++, row.mobile == null ? null : row.mobileFingerprint.bytes());
        insert.setString(next, row.mobile == null ? null : row.mobile.masked());
    }
}
