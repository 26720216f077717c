package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rows of a preview back, page by page in the order of the sheet. */
@Dependent
class ImportRows {

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    PersonalData personalData;

    /** @param afterRow rows with a higher number only; 0 for the first page */
    List<ImportRow> page(long importId, Set<Verdict> verdicts, int afterRow, int most) {
        return find(importId, verdicts, afterRow, most).stream().map(row -> row((Object[]) row, true)).toList();
    }

    /** As typed, nothing masked: for the person who must mend them. */
    List<ImportRow> badAsTyped(long importId, int afterRow, int most) {
        return find(importId, Set.of(Verdict.BAD), afterRow, most).stream().map(row -> row((Object[]) row, false)).toList();
    }

    private List<?> find(long importId, Set<Verdict> verdicts, int afterRow, int most) {
        return entityManager.createNativeQuery("""
                        select sheet_row, verdict, findings, typed_sealed, name, id_number_masked, post, number, issued_on,
                            last_valid_day, employer_name, mobile_masked, email
                        from certificate_import_row where import_id = ?1 and sheet_row > ?2 and verdict in (%s)
                        order by sheet_row limit %d"""
                .formatted(verdicts.stream().map(verdict -> "'" + verdict + "'").collect(Collectors.joining(",")), most))
                .setParameter(1, importId).setParameter(2, afterRow).getResultList();
    }

    private ImportRow row(Object[] columns, boolean masked) {
        var cells = columns[3] == null ? understood(columns) : typed((byte[]) columns[3], masked);
        return new ImportRow(((Number) columns[0]).intValue(), Verdict.valueOf((String) columns[1]), cells,
                Finding.read((String) columns[2]));
    }

    private static Map<SheetColumn, String> understood(Object[] columns) {
        var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
        int next = 4;
        for (var column : SheetColumn.values()) {
            var value = columns[next++];
            if (value != null) {
                cells.put(column, value.toString());
            }
        }
        return cells;
    }

    private Map<SheetColumn, String> typed(byte[] sealed, boolean masked) {
        var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
        try (var reader = Json.createReader(new StringReader(personalData.reveal(sealed)))) {
            var object = reader.readObject();
            object.keySet().forEach(key -> {
                var column = SheetColumn.valueOf(key);
                cells.put(column, masked ? masked(column, object.getString(key)) : object.getString(key));
            });
        }
        return cells;
    }

    private static String masked(SheetColumn column, String typed) {
        return switch (column) {
            case ID_NUMBER, NUMBER -> typed.length() < 15 ? typed : typed.substring(0, 4) + "**********" + typed.substring(typed.length() - 4);
            case MOBILE -> typed.length() < 8 ? typed : typed.substring(0, 3) + "****" + typed.substring(typed.length() - 4);
            default -> typed;
        };
    }
}
