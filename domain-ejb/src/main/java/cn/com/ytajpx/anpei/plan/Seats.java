package cn.com.ytajpx.anpei.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;

/**
 * The seats of a class (R-B4, R-C3a): taken and given back in the caller's transaction, never one too many. No page calls
 * this; features do.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Seats {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    /**
     * Has whoever else wants seats in these classes wait until the caller's transaction ends, so that seats and waiting list
     * are decided in turn. Always in the order of the codes: two that hold several never wait for each other.
     */
    public void hold(String... classCodes) {
        Arrays.stream(classCodes).distinct().sorted().forEach(
                code -> with("select id from training_class where code = ?1 for update", code).getResultList());
    }

    /** @return whether a seat was left in the published class and now is the caller's; a class without a capacity is never full */
    public boolean take(String classCode) {
        hold(classCode);
        return with("update training_class set seats_taken = seats_taken + 1 where code = ?1 and status = 'PUBLISHED'"
                + " and (capacity is null or seats_taken < capacity)", classCode).executeUpdate() == 1;
    }

    /** The seat is free again; a class of which none is taken stays as it is. */
    public void giveBack(String classCode) {
        hold(classCode);
        with("update training_class set seats_taken = seats_taken - 1 where code = ?1 and seats_taken > 0", classCode).executeUpdate();
    }

    private Query with(String sql, String classCode) {
        return entityManager.createNativeQuery(sql).setParameter(1, classCode);
    }
}
