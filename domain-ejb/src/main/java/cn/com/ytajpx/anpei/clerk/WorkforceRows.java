package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ShownRow;
import cn.com.ytajpx.anpei.sheet.TypedText;
import cn.com.ytajpx.anpei.sheet.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The judged rows of a sheet beside the people: written in batches of plain JDBC, read back page by page. */
@Dependent
class WorkforceRows {

    private static final String INSERT = """
            insert into workforce_import_row (import_id, sheet_row, verdict, name, id_number_sealed, id_number_fingerprint,
                id_number_masked, mobile_sealed, mobile_fingerprint, mobile_masked, post, class_code, class_name, risky, findings, typed_sealed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    PersonalData personalData;

    void add(long importId, List<JudgedPerson> rows) {
        if (rows.isEmpty()) {
            return;
        }
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

    void forget(long importId) {
        entityManager.createNativeQuery("delete from workforce_import_row where import_id = ?1").setParameter(1, importId).executeUpdate();
    }

    /**
     * @param afterRow rows with a higher number only; 0 for the first page
     * @param masked   whether numbers are masked; else as typed, for the person who must mend them
     */
    List<ShownRow<WorkforceColumn>> page(long importId, Set<Verdict> verdicts, int afterRow, int most, boolean masked) {
        List<?> found = entityManager.createNativeQuery("""
                        select sheet_row, verdict, findings, typed_sealed, name, id_number_masked, mobile_masked, post, class_name
                        from workforce_import_row where import_id = ?1 and sheet_row > ?2 and verdict in (%s)
                        order by sheet_row limit %d"""
                .formatted(verdicts.stream().map(verdict -> "'" + verdict + "'").collect(Collectors.joining(",")), most))
                .setParameter(1, importId).setParameter(2, afterRow).getResultList();
        return found.stream().map(row -> row((Object[]) row, masked)).toList();
    }

    private ShownRow<WorkforceColumn> row(Object[] columns, boolean masked) {
        var cells = columns[3] == null ? understood(columns)
                : TypedText.read(WorkforceColumn.class, personalData.reveal((byte[]) columns[3]), masked);
        return new ShownRow<>(((Number) columns[0]).intValue(), Verdict.valueOf((String) columns[1]), cells,
                JudgedPerson.FINDINGS.read((String) columns[2]));
    }

    private static Map<WorkforceColumn, String> understood(Object[] columns) {
        var cells = new EnumMap<WorkforceColumn, String>(WorkforceColumn.class);
        int next = 4;
        for (var column : new WorkforceColumn[] {WorkforceColumn.NAME, WorkforceColumn.ID_NUMBER, WorkforceColumn.MOBILE, WorkforceColumn.POST,
            WorkforceColumn.CLASS}) {
            var value = columns[next++];
            if (value != null) {
                cells.put(column, value.toString());
            }
        }
        cells.put(WorkforceColumn.CONSENT, WorkforceColumn.CONSENT.choices().get(0));
        return cells;
    }

    private void bind(PreparedStatement insert, long importId, JudgedPerson row) throws SQLException {
        insert.setLong(1, importId);
        insert.setInt(2, row.rowNumber());
        insert.setString(3, row.verdict().name());
        insert.setString(4, row.name);
        insert.setBytes(5, row.idNumber == null ? null : personalData.seal(row.idNumber.value()));
        insert.setBytes(6, row.person == null ? null : row.person.bytes());
        insert.setString(7, row.idNumber == null ? null : row.idNumber.masked());
        insert.setBytes(8, row.mobile == null ? null : personalData.seal(row.mobile.value()));
        insert.setBytes(9, row.mobile == null ? null : personalData.fingerprint(PersonalData.Kind.MOBILE, row.mobile.value()));
        insert.setString(10, row.mobile == null ? null : row.mobile.masked());
        insert.setString(11, row.post == null ? null : row.post.name());
        insert.setString(12, row.wanted == null ? null : row.wanted.code());
        insert.setString(13, row.wanted == null ? null : row.wanted.name());
        insert.setBoolean(14, row.found(WorkforceRowReason.ROW_CLASS_RISKY));
        insert.setString(15, JudgedPerson.FINDINGS.written(row.findings()));
        insert.setBytes(16, row.bad() ? personalData.seal(TypedText.written(row.typed())) : null);
    }
}
