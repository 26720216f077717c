package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.StagedRows;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The judged rows of a sheet of people, beside the people. Only who has agreed is understood, so their consent is not kept. */
@Dependent
class WorkforceRows extends StagedRows<WorkforceColumn, JudgedPerson> {

    private static final String INSERT = """
            insert into workforce_import_row (import_id, sheet_row, verdict, findings, typed_sealed, name, id_number_sealed,
                id_number_fingerprint, id_number_masked, mobile_sealed, mobile_fingerprint, mobile_masked, post, class_code, class_name, risky)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    WorkforceRows() {
        super("workforce_import_row", WorkforceColumn.class, JudgedPerson.FINDINGS,
                "name, id_number_masked, mobile_masked, post, class_name, '" + WorkforceColumn.CONSENT.choices().get(0) + "'", INSERT);
    }

    @Override
    protected void bind(PreparedStatement insert, int next, JudgedPerson row) throws SQLException {
        insert.setString(next++, row.name);
        insert.setBytes(next++, row.idNumber == null ? null : personalData.seal(row.idNumber.value()));
        insert.setBytes(next++, row.person == null ? null : row.person.bytes());
        insert.setString(next++, row.idNumber == null ? null : row.idNumber.masked());
        insert.setBytes(next++, row.mobile == null ? null : personalData.seal(row.mobile.value()));
        insert.setBytes(next++, row.mobile == null ? null : personalData.fingerprint(PersonalData.Kind.MOBILE, row.mobile.value()));
        insert.setString(next++, row.mobile == null ? null : row.mobile.masked());
        insert.setString(next++, row.post == null ? null : row.post.name());
        insert.setString(next++, row.wanted == null ? null : row.wanted.code());
        insert.setString(next++, row.wanted == null ? null : row.wanted.name());
        insert.setBoolean(next, row.found(WorkforceRowReason.ROW_CLASS_RISKY));
    }
}
