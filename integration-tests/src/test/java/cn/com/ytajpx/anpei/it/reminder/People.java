package cn.com.ytajpx.anpei.it.reminder;

import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.plan.PlanService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Fictitious holders and their certificates, straight into the register. Answers the certificates' ids. */
@Dependent
public class People {

    @Inject
    Domain domain;

    @Inject
    PlanService plan;

    /** Everyone leaves, with whatever was written to them; the plan of 2024 stays. */
    public void leave() {
        plan.takeOver(2024);
        domain.sql("update certificate set successor_id = null");
        for (var table : List.of("message_attempt", "message", "reminder", "reminder_slice", "reminder_run", "certificate",
                "certificate_import_holder", "certificate_import_row", "certificate_import", "holder")) {
            domain.sql("delete from " + table);
        }
    }

    /** Somebody with an e-mail address. */
    public long withCertificateTo(String lastValidDay) {
        return certificate(person("person%d@example.com"), LocalDate.parse(lastValidDay));
    }

    /** Somebody with this e-mail address. */
    public long withCertificateTo(String lastValidDay, String email) {
        return certificate(person(email), LocalDate.parse(lastValidDay));
    }

    /** Somebody nothing reaches. */
    public long unreachableWithCertificateTo(String lastValidDay) {
        return certificate(person(null), LocalDate.parse(lastValidDay));
    }

    /** The next term takes the place of this one. */
    public long renewed(long certificate, String newLastValidDay) {
        var holder = ((Number) domain.rows("select holder_id from certificate where id = ?", certificate).get(0)).longValue();
        long later = certificate(holder, LocalDate.parse(newLastValidDay));
        domain.sql("update certificate set successor_id = ? where id = ?", later, certificate);
        return later;
    }

    /** The import that brought this certificate. */
    public long importOf(long certificate) {
        domain.sql("""
                insert into certificate_import (id, file_name, file_bytes, status, uploaded_by, uploaded_at)
                values (1, 'a.xlsx', 1, 'STORED', 'tester', '2024-03-01')""");
        domain.sql("update certificate set import_id = 1 where id = ?", certificate);
        return 1;
    }

    private long person(String email) {
        long next = domain.count("select coalesce(max(id), 0) + 1 from holder");
        domain.sql("""
                insert into holder (id, name, id_number_sealed, id_number_fingerprint, id_number_masked, email, employer_name)
                values (?1, ?2, x'00', unhex(sha2(?2, 256)), '9900**********0000', ?3, '烟台海源(测试)化工有限公司')""",
                next, "测试%d".formatted(next), email == null ? null : email.replace("%d", Long.toString(next)));
        return next;
    }

    private long certificate(long holder, LocalDate lastValidDay) {
        long next = domain.count("select coalesce(max(id), 0) + 1 from certificate");
        domain.sql("""
                insert into certificate (id, holder_id, post, number, issued_on, last_valid_day)
                values (?, ?, 'SAFETY_MANAGER', ?, ?, ?)""",
                next, holder, "IT-" + next, lastValidDay.minusYears(1), lastValidDay);
        return next;
    }
}
