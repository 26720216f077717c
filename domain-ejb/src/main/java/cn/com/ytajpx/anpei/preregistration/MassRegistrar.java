package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.employer.Workforce;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.security.CurrentUser;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Writes the places of many people in one class in batches: what {@link Registrar} does for one, with a handful of statements. */
@Dependent
class MassRegistrar {

    private static final String INSERT = """
            insert into preregistration (holder_id, training_class_id, plan_year, kind, state, certificate_id, last_valid_day, employer_id,
                employer_name, risk, warned_at, warning_version, origin, made_by, made_at, state_since, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    /** Of the class while it is held. */
    private record Held(long id, int seatsLeft) {
    }

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private Workforce workforce;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<AuditFact> audit;

    @Inject
    private Clock clock;

    /**
     * @param allowed people whom the rules let in, in the order in which seats are given
     * @return how many got a seat or a place in line
     */
    int register(TrainingClass wanted, Map<Long, Prospect> allowed, RegisteredBy by) {
        if (allowed.isEmpty()) {
            return 0;
        }
        var held = hold(wanted.code());
        // as the database keeps it, so that the steps find their places again
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        int seats = Math.min(held.seatsLeft(), allowed.size());
        insert(wanted, allowed, by, held, seats, now);
        if (seats > 0) {
            entityManager.createNativeQuery("update training_class set seats_taken = seats_taken + ?1 where id = ?2")
                    .setParameter(1, seats).setParameter(2, held.id()).executeUpdate();
        }
        writeSteps(wanted, by, held, now);
        audit.fire(new AuditFact("preregistration.register-many", "class/" + wanted.code(), String.valueOf(allowed.size())));
        return allowed.size();
    }

    /** Where others wait already, nobody gets past them. */
    private Held hold(String code) {
        var row = (Object[]) entityManager.createNativeQuery("select id, capacity, seats_taken from training_class where code = ?1 for update")
                .setParameter(1, code).getSingleResult();
        long id = ((Number) row[0]).longValue();
        if (row[1] == null) {
            return new Held(id, Integer.MAX_VALUE);
        }
        boolean line = !entityManager.createNativeQuery("select 1 from preregistration where training_class_id = ?1 and state = 'WAITING' limit 1")
                .setParameter(1, id).getResultList().isEmpty();
        return new Held(id, line ? 0 : Math.max(0, ((Number) row[1]).intValue() - ((Number) row[2]).intValue()));
    }

    private void insert(TrainingClass wanted, Map<Long, Prospect> allowed, RegisteredBy by, Held held, int seats, LocalDateTime now) {
        var employers = workforce.ofHolders(allowed.keySet());
        try (var insert = entityManager.unwrap(Connection.class).prepareStatement(INSERT)) {
            int place = 0;
            for (var each : allowed.entrySet()) {
                var prospect = each.getValue();
                var employer = employers.get(each.getKey());
                boolean warned = !prospect.risks().isEmpty() && by.warningRead();
                insert.setLong(1, each.getKey());
                insert.setLong(2, held.id());
                insert.setInt(3, wanted.planYear());
                insert.setString(4, wanted.kind().name());
                insert.setString(5, (place++ < seats ? PreregistrationState.REGISTERED : PreregistrationState.WAITING).name());
                insert.setObject(6, prospect.about().map(Certificate::id).orElse(null));
                insert.setObject(7, prospect.about().map(Certificate::lastValidDay).orElse(null));
                insert.setObject(8, employer == null ? null : employer.id());
                insert.setString(9, employer == null ? "" : employer.name());
                insert.setString(10, prospect.label().map(Enum::name).orElse(null));
                insert.setObject(11, warned ? now : null);
                insert.setObject(12, warned ? RiskWarning.VERSION : null);
                insert.setString(13, by.origin().name());
                insert.setString(14, user.displayName());
                insert.setObject(15, now);
                insert.setObject(16, now);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLIntegrityConstraintViolationException) {
                    throw new Refused(Refusal.of(PreregistrationReason.PREREGISTERED_MEANWHILE));
                }
            }
            throw new IllegalStateException(e);
        }
    }

    private void writeSteps(TrainingClass wanted, RegisteredBy by, Held held, LocalDateTime now) {
        entityManager.createNativeQuery("""
                insert into preregistration_step (preregistration_id, deed, state, class_name, done_at, done_by, note)
                select p.id, ?1, p.state, ?2, ?3, ?4, '' from preregistration p
                where p.training_class_id = ?5 and p.made_at = ?3 and p.origin = ?6
                    and not exists (select 1 from preregistration_step s where s.preregistration_id = p.id)""")
                .setParameter(1, Deed.REGISTER.name()).setParameter(2, wanted.name()).setParameter(3, now)
                .setParameter(4, user.displayName()).setParameter(5, held.id()).setParameter(6, by.origin().name()).executeUpdate();
    }
}
