package cn.com.ytajpx.anpei.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Moves the storable rows of a preview into the register with a handful of statements, whatever their number. The caller
 * holds the register's turn, so that nothing moves between the statements.
 */
@Dependent
class ImportStorage {

    /** Storable, and still later than everything that the register has of the person and post. */
    private static final String STORABLE = """
            r.import_id = ?1 and r.verdict in ('GOOD', 'WARNED')
            and not exists (select 1 from holder k join certificate t on t.holder_id = k.id
                where k.id_number_fingerprint = r.id_number_fingerprint and t.post = r.post
                  and t.last_valid_day >= r.last_valid_day and not (t.import_id <=> ?1))""";

    @PersistenceContext(unitName = "anpei")
    EntityManager entityManager;

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
        int rows = addTerms(importId);
        return new Stored(rows, chainTerms(importId), overtaken, newHolders);
    }

    private void rememberKnownHolders(long importId) {
        run("""
                insert into certificate_import_holder (import_id, holder_id, created, mobile_sealed, mobile_fingerprint,
                    mobile_masked, email, employer_name)
                select distinct ?1, h.id, false, h.mobile_sealed, h.mobile_fingerprint, h.mobile_masked, h.email, h.employer_name
                from certificate_import_row r join holder h on h.id_number_fingerprint = r.id_number_fingerprint
                where %s""".formatted(STORABLE), importId);
    }

    /** A person with several rows gets what their last row says. */
    private int addHolders(long importId) {
        int added = run("""
                insert into holder (name, id_number_sealed, id_number_fingerprint, id_number_masked, mobile_sealed,
                    mobile_fingerprint, mobile_masked, email, employer_name)
                select r.name, r.id_number_sealed, r.id_number_fingerprint, r.id_number_masked, r.mobile_sealed,
                    r.mobile_fingerprint, r.mobile_masked, r.email, coalesce(r.employer_name, '')
                from certificate_import_row r
                join (select max(p.sheet_row) sheet_row from certificate_import_row p
                      where p.import_id = ?1 and p.verdict in ('GOOD', 'WARNED') group by p.id_number_fingerprint) l
                  on l.sheet_row = r.sheet_row
                where r.import_id = ?1
                  and not exists (select 1 from holder h where h.id_number_fingerprint = r.id_number_fingerprint)""", importId);
        run("""
                insert into certificate_import_holder (import_id, holder_id, created)
                select distinct ?1, h.id, true from certificate_import_row r
                join holder h on h.id_number_fingerprint = r.id_number_fingerprint
                where r.import_id = ?1 and r.verdict in ('GOOD', 'WARNED')
                  and not exists (select 1 from certificate c where c.holder_id = h.id)
                  and not exists (select 1 from certificate_import_holder i where i.import_id = ?1 and i.holder_id = h.id)""",
                importId);
        return added;
    }

    /** What the sheet leaves empty stays as it was. */
    private void updateKnownHolders(long importId) {
        run("""
                update holder h
                join certificate_import_holder i on i.holder_id = h.id and i.import_id = ?1 and not i.created
                join (select p.id_number_fingerprint, max(p.sheet_row) sheet_row from certificate_import_row p
                      where p.import_id = ?1 and p.verdict in ('GOOD', 'WARNED') group by p.id_number_fingerprint) l
                  on l.id_number_fingerprint = h.id_number_fingerprint
                join certificate_import_row r on r.import_id = ?1 and r.sheet_row = l.sheet_row
                set h.mobile_sealed = coalesce(r.mobile_sealed, h.mobile_sealed),
                    h.mobile_fingerprint = coalesce(r.mobile_fingerprint, h.mobile_fingerprint),
                    h.mobile_masked = coalesce(r.mobile_masked, h.mobile_masked),
                    h.email = coalesce(r.email, h.email),
                    h.employer_name = coalesce(r.employer_name, h.employer_name)""", importId);
    }

    private int addTerms(long importId) {
        return run("""
                insert into certificate (holder_id, post, number, issued_on, last_valid_day, import_id)
                select h.id, r.post, r.number, r.issued_on, r.last_valid_day, ?1
                from certificate_import_row r join holder h on h.id_number_fingerprint = r.id_number_fingerprint
                where %s order by r.sheet_row""".formatted(STORABLE), importId);
    }

    /** The next later term of the same person and post is the successor. */
    private int chainTerms(long importId) {
        return run("""
                update certificate c join (
                    select o.id, (select n.id from certificate n where n.holder_id = o.holder_id and n.post = o.post
                                  and n.last_valid_day > o.last_valid_day order by n.last_valid_day limit 1) next_id
                    from certificate o
                    where o.successor_id is null and exists (select 1 from certificate m where m.import_id = ?1
                        and m.holder_id = o.holder_id and m.post = o.post and m.last_valid_day > o.last_valid_day)) x
                  on x.id = c.id
                set c.successor_id = x.next_id""", importId);
    }

    private int run(String sql, long importId) {
        return entityManager.createNativeQuery(sql).setParameter(1, importId).executeUpdate();
    }
}
