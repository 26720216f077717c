package cn.com.ytajpx.anpei.it.reconciliation;

import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Made-up people in the register and in the classes of 2024, straight into the tables. Answers ids. */
@Dependent
public class Registered {

    @Inject
    Domain domain;

    @Inject
    PlanService plan;

    @Inject
    PersonalData personalData;

    /** Nobody is left anywhere; the plan of 2024 is there as published. */
    void nobody() {
        plan.takeOver(2024);
        domain.sql("update certificate set successor_id = null");
        for (var table : List.of("message_attempt", "message", "gap_reminder", "compared_person", "booking_evidence", "roster_row", "roster_import",
                "preregistration_step", "late_case", "preregistration", "reminder", "certificate", "holder")) {
            domain.sql("delete from " + table);
        }
    }

    /** A person with e-mail and mobile, whose certificate ends on that day. */
    long holder(Person person, String lastValidDay) {
        domain.sql("""
                insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, mobile_sealed, mobile_fingerprint,
                    mobile_masked, email, employer_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", person.number(), person.name(), personalData.seal(person.idNumber()),
                personalData.fingerprint(PersonalData.Kind.ID_NUMBER, person.idNumber()), "9900**********" + person.idNumber().substring(14),
                personalData.seal(person.mobile()), personalData.fingerprint(PersonalData.Kind.MOBILE, person.mobile()),
                "139****" + person.mobile().substring(7), "person%d@example.com".formatted(person.number()), person.employer());
        domain.sql("""
                insert into certificate (id, holder_id, post, number, issued_on, last_valid_day)
                values (?1, ?1, 'SAFETY_MANAGER', concat('IT-', ?1), date_sub(?2, interval 1 year), ?2)""", person.number(), lastValidDay);
        return person.number();
    }

    /** The same, pre-registered since New Year. */
    long registered(Person person, String classCode) {
        return registered(person, classCode, "REGISTERED", "2024-01-02T10:00");
    }

    long registered(Person person, String classCode, String state, String since) {
        holder(person, "2024-05-20");
        domain.sql("""
                insert into preregistration (id, holder_id, training_class_id, plan_year, kind, state, certificate_id, last_valid_day,
                    employer_name, origin, made_by, made_at, state_since)
                select ?1, ?1, t.id, t.plan_year, t.kind, ?2, ?1, '2024-05-20', ?3, 'STAFF', 'tester', ?4, ?4
                from training_class t where t.code = ?5""", person.number(), state, person.employer(), since.replace('T', ' '), classCode);
        return person.number();
    }

    /** The province shows them. */
    void booked(Person person, String classCode, String state) {
        domain.sql("""
                insert into booking_evidence (source, source_id, training_class_id, plan_year, kind, id_number_fingerprint, id_number_masked,
                    name, employer_name, state, in_force)
                select 'ROSTER', 0, t.id, t.plan_year, t.kind, ?1, '9900**********0000', ?2, ?3, ?4, true from training_class t
                where t.code = ?5""", personalData.fingerprint(PersonalData.Kind.ID_NUMBER, person.idNumber()), person.name(),
                person.employer(), state, classCode);
    }

    /** The class moves. */
    void moves(String classCode, String opens, String closes, String deadline) {
        domain.sql("update training_class set booking_opens = ?, booking_closes = ?, centre_deadline = ? where code = ?",
                opens, closes, deadline, classCode);
    }

    void renewed(long certificate, String newLastValidDay) {
        domain.sql("""
                insert into certificate (id, holder_id, post, number, last_valid_day)
                select id + 100000, holder_id, post, concat(number, '-2'), ? from certificate where id = ?""", newLastValidDay, certificate);
        domain.sql("update certificate set successor_id = id + 100000 where id = ?", certificate);
    }
}
