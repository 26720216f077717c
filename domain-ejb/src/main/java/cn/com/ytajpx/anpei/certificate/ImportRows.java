package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.sheet.ShownRow;
import cn.com.ytajpx.anpei.sheet.TypedText;
import cn.com.ytajpx.anpei.sheet.Verdict;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    List<ShownRow<CertificateColumn>> page(long importId, Set<Verdict> verdicts, int afterRow, int most) {
        return find(importId, verdicts, afterRow, most).stream().map(row -> row((Object[]) row, true)).toList();
    }

    /** As typed, nothing masked: for the person who must mend them. */
    List<ShownRow<CertificateColumn>> badAsTyped(long importId, int afterRow, int most) {
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

    private ShownRow<CertificateColumn> row(Object[] columns, boolean masked) {
        var cells = columns[3] == null ? understood(columns)
                : TypedText.read(CertificateColumn.class, personalData.reveal((byte[]) columns[3]), masked);
        return new ShownRow<>(((Number) columns[0]).intValue(), Verdict.valueOf((String) columns[1]), cells,
                JudgedCertificate.FINDINGS.read((String) columns[2]));
    }

    private static Map<CertificateColumn, String> understood(Object[] columns) {
        var cells = new EnumMap<CertificateColumn, String>(CertificateColumn.class);
        int next = 4;
        for (var column : CertificateColumn.values()) {
            var value = columns[next++];
            if (value != null) {
                cells.put(column, value.toString());
            }
        }
        return cells;
    }

}
