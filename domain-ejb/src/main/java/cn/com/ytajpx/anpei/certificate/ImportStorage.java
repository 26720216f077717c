package cn.com.ytajpx.anpei.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Moves the storable rows of a preview into the register with a handful of statements, whatever their number. The caller
 * holds the register's turn, so that nothing moves between the statements. The order of joins and their indexes are spelled
 * out: right after a large import or undo the database's own estimates are of the day before.
 */
@Dependent
class ImportStorage {

    /** Storable, and still later than everything that the register has of the person and post. */
    private static final String STORABLE = """
            r.import_id = ?1 and r.verdict in ('GOOD', 'WARNED')
            and not exists (select 1 from holder k force index (holder_id_number)
                straight_join certificate t force index (certificate_term) on t.holder_id = k.id and t.post = r.post
                where k.id_number_fingerprint = r.id_number_fingerprint
                  and t.last_valid_day >= r.last_valid_day and not (t.import_id <=> ?1))""";

    private static final String ROWS_WITH_HOLDERS = """
            certificate_import_row r force index (primary)
            straight_join holder h force index (holder_id_number) on h.id_number_fingerprint = r.id_number_fingerprint""";

    /** The last row of each person, which says the newest of them. */
    private static final String LAST_ROWS = """
            (select max(p.sheet_row) sheet_row from certificate_import_row p
             where p.import_id = ?1 and p.verdict in ('GOOD', 'WARNED') group by p.id_number_fingerprint) l
            straight_join certificate_import_row r force index (primary) on r.import_id = ?1 and r.sheet_row = l.sheet_row""";

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

    @Inject
    ImportedPeople people;

    /** Waits until no one else changes the register with many rows; held to the end of the transaction. */
    void takeTurn() {
        entityManager.createNativeQuery("select id from certificate_register_turn where id = 1 for update").getResultList();
    }

    /** Storable rows of the preview that the register has moved past since. */
    int overtaken(long importId, int storableRows) {
        var left = (Number) entityManager.createNativeQuery("select count(*) from certificate_import_row r where " + STORABLE)
                .setParameter(1, importId).getSingleResult();
        return storableRows - left.intValue();
    }

    Stored store(long importId, int overtaken) {
        rememberKnownHolders(importId);
        int newHolders = addHolders(importId);
        updateKnownHolders(importId);
        people.afterStoring(importId);
        int rows = addTerms(importId);
        return new Stored(rows, chainTerms(importId), overtaken, newHolders);
    }

    private void rememberKnownHolders(long importId) {
        run("""
                insert into certificate_import_holder (import_id, holder_id, created, mobile_sealed, mobile_fingerprint,
                    mobile_masked, email, employer_name)
                select distinct ?1, h.id, false, h.mobile_sealed, h.mobile_fingerprint, h.mobile_masked, h.email, h.employer_name
                from %s where %s""".formatted(ROWS_WITH_HOLDERS, STORABLE), importId);
    }

    private int addHolders(long importId) {
        int added = run("""
                insert into holder (name, id_number_sealed, id_number_fingerprint, id_number_masked, mobile_sealed,
                    mobile_fingerprint, mobile_masked, email, employer_name)
                select r.name, r.id_number_sealed, r.id_number_fingerprint, r.id_number_masked, r.mobile_sealed,
                    r.mobile_fingerprint, r.mobile_masked, r.email, coalesce(r.employer_name, '')
                from %s
                where not exists (select 1 from holder h force index (holder_id_number)
                    where h.id_number_fingerprint = r.id_number_fingerprint)""".formatted(LAST_ROWS), importId);
        run("""
                insert ignore into certificate_import_holder (import_id, holder_id, created)
                select distinct ?1, h.id, true from %s
                where r.import_id = ?1 and r.verdict in ('GOOD', 'WARNED') and not exists (
                    select 1 from certificate c force index (certificate_term) where c.holder_id = h.id)"""
                .formatted(ROWS_WITH_HOLDERS), importId);
        return added;
    }

    /** What the sheet leaves empty stays as it was. */
    private void updateKnownHolders(long importId) {
        run("""
                update %s
                straight_join holder h force index (holder_id_number) on h.id_number_fingerprint = r.id_number_fingerprint
                straight_join certificate_import_holder i force index (primary)
                    on i.import_id = ?1 and i.holder_id = h.id and not i.created
                set h.mobile_sealed = coalesce(r.mobile_sealed, h.mobile_sealed),
                    h.mobile_fingerprint = coalesce(r.mobile_fingerprint, h.mobile_fingerprint),
                    h.mobile_masked = coalesce(r.mobile_masked, h.mobile_masked),
                    h.email = coalesce(r.email, h.email),
                    h.employer_name = coalesce(r.employer_name, h.employer_name)""".formatted(LAST_ROWS), importId);
    }

    private int addTerms(long importId) {
        return run("""
                insert into certificate (holder_id, post, number, issued_on, last_valid_day, import_id)
                select h.id, r.post, r.number, r.issued_on, r.last_valid_day, ?1
                from %s where %s order by r.sheet_row""".formatted(ROWS_WITH_HOLDERS, STORABLE), importId);
    }

    /** The next later term of the same person and post is the successor. */
    private int chainTerms(long importId) {
        return run("""
                update (select distinct o.id, (select n.id from certificate n force index (certificate_term)
                            where n.holder_id = o.holder_id and n.post = o.post and n.last_valid_day > o.last_valid_day
                            order by n.last_valid_day limit 1) next_id
                        from certificate m force index (certificate_import)
                        straight_join certificate o force index (certificate_term)
                            on o.holder_id = m.holder_id and o.post = m.post and o.last_valid_day < m.last_valid_day
                        where m.import_id = ?1 and o.successor_id is null) x
                straight_join certificate c force index (primary) on c.id = x.id
                set c.successor_id = x.next_id""", importId);
    }

    private int run(String sql, long importId) {
        return entityManager.createNativeQuery(sql).setParameter(1, importId).executeUpdate();
    }
}
