package cn.com.ytajpx.anpei.reconciliation;

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

/** The rows of previews: written in batches of plain JDBC, read back page by page in the order of the sheet. */
@Dependent
class RosterRows {

    private static final String INSERT = """
            insert into roster_row (import_id, sheet_row, verdict, name, id_number_fingerprint, id_number_masked, employer_name,
                training_class_id, class_name, state, mobile_fingerprint, mobile_masked, findings, typed_sealed)
            values (?, ?, ?, ?, ?, ?, ?, (select id from training_class where code = ?), ?, ?, ?, ?, ?, ?)""";

    @PersistenceContext(unitName = "anpei")
    EntityManager em;

    @Inject
    PersonalData personalData;

    void add(long importId, List<JudgedBooking> rows) {
        try (var insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (var row : rows) {
                bind(insert, importId, row);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void bind(PreparedStatement insert, long importId, JudgedBooking row) throws SQLException {
        insert.setLong(1, importId);
        insert.setInt(2, row.rowNumber());
        insert.setString(3, row.verdict().name());
        insert.setString(4, row.name);
        insert.setBytes(5, row.person == null ? null : row.person.bytes());
        insert.setString(6, row.idNumber == null ? null : row.idNumber.masked());
        insert.setString(7, row.employer);
        insert.setString(8, row.trainingClass == null ? null : row.trainingClass.code());
        insert.setString(9, row.trainingClass == null ? null : row.trainingClass.name());
        insert.setString(10, row.state == null ? null : row.state.name());
        insert.setBytes(11, row.mobile == null ? null : row.mobileFingerprint.bytes());
        insert.setString(12, row.mobile == null ? null : row.mobile.masked());
        insert.setString(13, JudgedBooking.FINDINGS.written(row.findings()));
        insert.setBytes(14, row.bad() ? personalData.seal(TypedText.written(row.typed())) : null);
    }

    /** @param afterRow rows with a higher number only; 0 for the first page */
    List<ShownRow<RosterColumn>> page(long importId, Set<Verdict> verdicts, int afterRow, int most) {
        return find(importId, verdicts, afterRow, most).stream().map(row -> row((Object[]) row, true)).toList();
    }

    /** As typed, nothing masked: for the person who must mend them. */
    List<ShownRow<RosterColumn>> badAsTyped(long importId, int afterRow, int most) {
        return find(importId, Set.of(Verdict.BAD), afterRow, most).stream().map(row -> row((Object[]) row, false)).toList();
    }

    void forget(long importId) {
        em.createNativeQuery("delete from roster_row where import_id = ?1").setParameter(1, importId).executeUpdate();
    }

    private List<?> find(long importId, Set<Verdict> verdicts, int afterRow, int most) {
        return em.createNativeQuery("""
                        select sheet_row, verdict, findings, typed_sealed, name, id_number_masked, employer_name, class_name, state,
                            mobile_masked
                        from roster_row where import_id = ?1 and sheet_row > ?2 and verdict in (%s) order by sheet_row limit %d"""
                .formatted(verdicts.stream().map(verdict -> "'" + verdict + "'").collect(Collectors.joining(",")), most))
                .setParameter(1, importId).setParameter(2, afterRow).getResultList();
    }

    private ShownRow<RosterColumn> row(Object[] columns, boolean masked) {
        var cells = columns[3] == null ? understood(columns)
                : TypedText.read(RosterColumn.class, personalData.reveal((byte[]) columns[3]), masked);
        return new ShownRow<>(((Number) columns[0]).intValue(), Verdict.valueOf((String) columns[1]), cells,
                JudgedBooking.FINDINGS.read((String) columns[2]));
    }

    private static Map<RosterColumn, String> understood(Object[] columns) {
        var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
        int next = 4;
        for (var column : RosterColumn.values()) {
            var value = columns[next++];
            if (value != null) {
                cells.put(column, value.toString());
            }
        }
        return cells;
    }
}
