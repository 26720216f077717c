package cn.com.ytajpx.anpei.sheet;

import cn.com.ytajpx.anpei.security.PersonalData;
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

/**
 * The judged rows of a feature's imports, in a table beside what they may become: written in batches of plain JDBC, read back
 * page by page in the order of the sheet. What a person may have to mend is kept as typed, sealed.
 *
 * @param <R> a row with what the feature could understand
 */
public abstract class StagedRows<C extends Enum<C> & Column, R extends JudgedRow<C>> {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    protected PersonalData personalData;

    private final String table;
    private final Class<C> columns;
    private final FindingText<C> findings;
    private final String shown;
    private final String insert;

    /**
     * @param shown  the SQL of what is shown in each of {@code columns}, in their order
     * @param insert the statement, which begins with the parameters import, row of the sheet, verdict, findings and typed text
     */
    protected StagedRows(String table, Class<C> columns, FindingText<C> findings, String shown, String insert) {
        this.table = table;
        this.columns = columns;
        this.findings = findings;
        this.shown = shown;
        this.insert = insert;
    }

    /** Sets what the feature keeps of a row, from parameter {@code next} on. */
    protected abstract void bind(PreparedStatement insert, int next, R row) throws SQLException;

    public void add(long importId, List<R> rows) {
        try (var statement = entityManager.unwrap(Connection.class).prepareStatement(insert)) {
            for (var row : rows) {
                statement.setLong(1, importId);
                statement.setInt(2, row.rowNumber());
                statement.setString(3, row.verdict().name());
                statement.setString(4, findings.written(row.findings()));
                statement.setBytes(5, row.bad() ? personalData.seal(TypedText.written(row.typed())) : null);
                bind(statement, 6, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers masked. @param afterRow rows with a higher number only; 0 for the first page */
    public List<ShownRow<C>> page(long importId, Set<Verdict> verdicts, int afterRow, int most) {
        return find(importId, verdicts, afterRow, most, true);
    }

    /** As typed, nothing masked: for the person who must mend them. */
    public List<ShownRow<C>> badAsTyped(long importId, int afterRow, int most) {
        return find(importId, Set.of(Verdict.BAD), afterRow, most, false);
    }

    public void forget(long importId) {
        entityManager.createNativeQuery("delete from " + table + " where import_id = ?1").setParameter(1, importId).executeUpdate();
    }

    private List<ShownRow<C>> find(long importId, Set<Verdict> verdicts, int afterRow, int most, boolean masked) {
        List<?> found = entityManager.createNativeQuery("""
                        select sheet_row, verdict, findings, typed_sealed, %s
                        from %s where import_id = ?1 and sheet_row > ?2 and verdict in (%s) order by sheet_row limit %d"""
                .formatted(shown, table, verdicts.stream().map(verdict -> "'" + verdict + "'").collect(Collectors.joining(",")), most))
                .setParameter(1, importId).setParameter(2, afterRow).getResultList();
        return found.stream().map(row -> row((Object[]) row, masked)).toList();
    }

    private ShownRow<C> row(Object[] values, boolean masked) {
        var cells = values[3] == null ? understood(values)
                : TypedText.read(columns, personalData.reveal((byte[]) values[3]), masked);
        return new ShownRow<>(((Number) values[0]).intValue(), Verdict.valueOf((String) values[1]), cells, findings.read((String) values[2]));
    }

    private Map<C, String> understood(Object[] values) {
        var cells = new EnumMap<C, String>(columns);
        int next = 4;
        for (var column : columns.getEnumConstants()) {
            var value = values[next++];
            if (value != null) {
                cells.put(column, value.toString());
            }
        }
        return cells;
    }
}
