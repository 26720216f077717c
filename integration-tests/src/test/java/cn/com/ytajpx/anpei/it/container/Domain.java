package cn.com.ytajpx.anpei.it.container;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A transaction and the entity manager for a test: {@code @Inject Domain domain}. */
@Stateless
@PermitAll
public class Domain {

    @PersistenceContext(unitName = "anpei")
    EntityManager entities;

    /** Does something in one transaction and commits it. */
    public void change(Consumer<EntityManager> change) {
        change.accept(entities);
    }

    /** Answers something from one transaction. */
    public <T> T ask(Function<EntityManager, T> question) {
        return question.apply(entities);
    }

    /** {@code insert}, {@code update} or {@code delete} in SQL with {@code ?}; answers the number of rows. */
    public int sql(String statement, Object... arguments) {
        return withArguments(statement, arguments).executeUpdate();
    }

    /** The rows of a query in SQL with {@code ?}: an {@code Object[]} each, or the value itself where it has one column. */
    public List<?> rows(String query, Object... arguments) {
        return withArguments(query, arguments).getResultList();
    }

    /** The number that a {@code select count(…)} answers. */
    public long count(String query, Object... arguments) {
        return ((Number) withArguments(query, arguments).getSingleResult()).longValue();
    }

    private jakarta.persistence.Query withArguments(String sql, Object... arguments) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query;
    }
}
