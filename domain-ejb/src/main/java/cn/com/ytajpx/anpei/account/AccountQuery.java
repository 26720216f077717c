package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.listing.EmployerNames;
import cn.com.ytajpx.anpei.listing.Sql;
import cn.com.ytajpx.anpei.listing.Ways;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A filter as a question to the database; the newest accounts first. */
final class AccountQuery {

    private final EntityManager entityManager;
    private final PersonalData personalData;
    private final AccountFilter filter;
    private final Sql otherwise;
    private final Ways ways;

    AccountQuery(EntityManager entityManager, PersonalData personalData, AccountFilter filter) {
        this.entityManager = entityManager;
        this.personalData = personalData;
        this.filter = filter;
        otherwise = ofRole().and(ofState());
        ways = filter.text().isEmpty() ? Ways.ALL : Ways.any(found(filter.text()));
    }

    /** Only the accounts of the page are read whole. */
    List<Account> rows(int first, int most) {
        var page = ways.page("account", otherwise, List.of("id"), true, first, most).numbers(entityManager);
        return page.isEmpty() ? List.of() : entityManager.createQuery("select distinct a from Account a left join fetch a.roles where a.id in :page", Account.class)
                .setParameter("page", page).getResultList().stream().sorted(Comparator.comparing(Account::id).reversed()).toList();
    }

    /** All who have a role are counted without a look at them. */
    long count() {
        var counts = filter.byRoleAlone() ? new Sql("select count(*) from account_role where role = ?", List.of(filter.role().name()))
                : ways.together(way -> otherwise.and(way).in("select count(*) from account where %s"));
        return counts.numbers(entityManager).stream().mapToLong(Long::longValue).sum();
    }

    private Sql ofRole() {
        return filter.role() == null ? Sql.TRUE
                : new Sql("id in (select r.account_id from account_role r where r.role = ?)", List.of(filter.role().name()));
    }

    private Sql ofState() {
        return filter.state() == null ? Sql.TRUE : new Sql("state = ?", List.of(filter.state().name()));
    }

    private List<Sql> found(String text) {
        var conditions = new ArrayList<>(List.of(Sql.beginning("name", text), Sql.beginning("login", text)));
        EmployerNames.with(text, entityManager, "account", "employer_name").condition("employer_name").ifPresent(conditions::add);
        conditions.add(same("id_number_fingerprint", PersonalData.Kind.ID_NUMBER, IdentityDocument.tidy(text)));
        if (Mobile.check(text).isEmpty()) {
            conditions.add(same("mobile_fingerprint", PersonalData.Kind.MOBILE, Mobile.parse(text).value()));
        }
        return conditions;
    }

    private Sql same(String column, PersonalData.Kind kind, String value) {
        return new Sql(column + " = ?", List.of(personalData.fingerprint(kind, value)));
    }
}
