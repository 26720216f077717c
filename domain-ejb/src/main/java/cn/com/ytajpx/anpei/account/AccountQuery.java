package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.listing.EmployerNames;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;

/** A filter as a question to the database; the newest accounts first. */
final class AccountQuery {

    private static final char ESCAPE = '!';

    private final EntityManager entityManager;
    private final PersonalData personalData;
    private final AccountFilter filter;

    AccountQuery(EntityManager entityManager, PersonalData personalData, AccountFilter filter) {
        this.entityManager = entityManager;
        this.personalData = personalData;
        this.filter = filter;
    }

    List<Account> rows(int first, int most) {
        var criteria = entityManager.getCriteriaBuilder();
        var query = criteria.createQuery(Account.class);
        var account = query.from(Account.class);
        query.select(account).where(conditions(criteria, query, account)).orderBy(criteria.desc(account.get("id")));
        TypedQuery<Account> found = entityManager.createQuery(query);
        return found.setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** All who have a role are counted without a look at them. */
    long count() {
        return filter.byRoleAlone() ? countOf(filter.role()) : countFound();
    }

    private long countOf(Role role) {
        return ((Number) entityManager.createNativeQuery("select count(*) from account_role where role = ?1")
                .setParameter(1, role.name()).getSingleResult()).longValue();
    }

    private long countFound() {
        var criteria = entityManager.getCriteriaBuilder();
        var query = criteria.createQuery(Long.class);
        var account = query.from(Account.class);
        query.select(criteria.count(account)).where(conditions(criteria, query, account));
        return entityManager.createQuery(query).getSingleResult();
    }

    private Predicate[] conditions(CriteriaBuilder criteria, CriteriaQuery<?> query, Root<Account> account) {
        var all = new ArrayList<Predicate>();
        if (!filter.text().isEmpty()) {
            all.add(text(criteria, account));
        }
        if (filter.role() != null) {
            all.add(criteria.isMember(filter.role(), account.get("roles")));
        }
        if (filter.state() != null) {
            all.add(criteria.equal(account.get("state"), filter.state()));
        }
        return all.toArray(Predicate[]::new);
    }

    private Predicate text(CriteriaBuilder criteria, Root<Account> account) {
        var beginning = filter.text().replaceAll("([!%_])", ESCAPE + "$1") + "%";
        var any = new ArrayList<Predicate>();
        for (var field : List.of("name", "login")) {
            any.add(criteria.like(account.get(field), beginning, ESCAPE));
        }
        var employers = EmployerNames.with(filter.text(), entityManager, "account", "employer_name");
        if (employers.many()) {
            any.add(criteria.like(account.get("employerName"), employers.pattern()));
        } else if (!employers.none()) {
            any.add(account.get("employerName").in(employers.names()));
        }
        any.add(criteria.equal(account.get("idNumber").get("fingerprint"),
                personalData.fingerprint(PersonalData.Kind.ID_NUMBER, IdentityDocument.tidy(filter.text()))));
        if (Mobile.check(filter.text()).isEmpty()) {
            any.add(criteria.equal(account.get("mobile").get("fingerprint"),
                    personalData.fingerprint(PersonalData.Kind.MOBILE, Mobile.parse(filter.text()).value())));
        }
        return criteria.or(any.toArray(Predicate[]::new));
    }
}
