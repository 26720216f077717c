package cn.com.ytajpx.anpei.it.year;

import cn.com.ytajpx.anpei.account.FictitiousAccount;
import cn.com.ytajpx.anpei.account.FictitiousAccounts;
import cn.com.ytajpx.anpei.certificate.FictitiousRegister;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.RegisterEntry;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.it.job.Jobs;
import cn.com.ytajpx.anpei.plan.PlanDesk;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.PlannedClass;
import cn.com.ytajpx.anpei.plan.PublishingDesk;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.preregistration.OwnChoice;
import cn.com.ytajpx.anpei.preregistration.OwnPreregistration;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.reconciliation.RosterDesk;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.Role;
import cn.com.ytajpx.anpei.sheet.ImportChoice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The centre, its clock and the people who deal with it, in words of the field. */
@Dependent
class Centre {

    private static final String EMPLOYER = "烟台海源(测试)化工有限公司";

    @Inject
    MovableClock clock;

    @Inject
    Clock now;

    @Inject
    Jobs jobs;

    @Inject
    PlanService plan;

    @Inject
    PlanDesk planDesk;

    @Inject
    PublishingDesk publishing;

    @Inject
    OwnPreregistration preregistration;

    @Inject
    RosterDesk rosters;

    @Inject
    FictitiousRegister register;

    @Inject
    FictitiousAccounts accounts;

    @Inject
    Domain domain;

    /** The plan of annex 1 stands as drafts, as it was keyed in in December. */
    void planDrafted() {
        plan.takeOver(2024);
        domain.sql("update training_class set status = 'DRAFT'");
    }

    void publishes() {
        var codes = Acting.as(() -> planDesk.planOf(2024), Permission.STAFF_AREA).stream().map(TrainingClass::code).toList();
        Acting.as(() -> {
            publishing.publish(2024, codes);
            return null;
        }, Permission.PLAN_PUBLISH);
    }

    /** Saves a change of a published class. */
    void changes(String classCode, String sentence, UnaryOperator<PlannedClass> change) {
        Acting.as(() -> {
            var current = planDesk.classOf(classCode).orElseThrow();
            publishing.change(classCode, current.version(), change.apply(current.planned()), sentence);
            return null;
        }, Permission.STAFF_AREA, Permission.PLAN_EDIT, Permission.PLAN_PUBLISH);
    }

    /** Somebody with an account, whose safety manager's certificate ends on that day. */
    void knows(Somebody who, String lastValidDay) {
        var end = LocalDate.parse(lastValidDay);
        register.take(List.of(new RegisterEntry(new RegisterEntry.Person(who.fullName(), who.idNumber(), who.mobile(), who.email(), EMPLOYER),
                Post.SAFETY_MANAGER, "IT-" + who.name(), end.minusYears(1).plusDays(1), end)));
        accounts.take(List.of(new FictitiousAccount(Role.TRAINEE, who.fullName(), null, who.idNumber(), who.mobile(), who.email(), EMPLOYER)),
                "Anpei-2024");
    }

    /** The authority has renewed the certificate. */
    void renews(Somebody who, String lastValidDay) {
        domain.sql("""
                insert into certificate (holder_id, post, number, issued_on, last_valid_day)
                select holder_id, post, number, date_add(last_valid_day, interval 1 day), ? from certificate where number = ?""",
                lastValidDay, "IT-" + who.name());
        domain.sql("""
                update certificate old join certificate fresh on fresh.number = old.number and fresh.last_valid_day > old.last_valid_day
                set old.successor_id = fresh.id where old.number = ?""", "IT-" + who.name());
    }

    Preregistration preregisters(Somebody who, String classCode, boolean late) {
        return as(who, () -> preregistration.register(new OwnChoice(certificate(who), classCode, late, true)));
    }

    List<Preregistration> records(Somebody who) {
        return as(who, preregistration::all);
    }

    /** The province's roster, as it is downloaded today. */
    void rosterSays(Map<Somebody, String> classes) {
        Acting.as(() -> {
            long id = rosters.preview(2024, "roster.xlsx", new ByteArrayInputStream(roster(classes)));
            return rosters.store(id, ImportChoice.ONLY_IF_ALL_GOOD);
        }, Permission.RECONCILE);
    }

    /** Every morning from the clock's day to this one, at 09:05, all that runs by itself runs. */
    void livesThrough(String lastDay, int everyDays) {
        var last = LocalDate.parse(lastDay);
        for (var day = today().plusDays(1); day.isBefore(last); day = day.plusDays(everyDays)) {
            morning(day);
        }
        morning(last);
    }

    private void morning(LocalDate day) {
        clock.set(day.atTime(9, 5));
        jobs.round();
        jobs.round();
    }

    LocalDate today() {
        return LocalDate.now(now);
    }

    /** Codes of what somebody was told in the app, in order. */
    List<String> told(Somebody who) {
        return domain.rows("""
                select t.code from message m join message_template t on t.id = m.template_id join account a on a.id = m.account_id
                where a.name = ? and m.channel = 'IN_APP' order by m.id""", who.fullName()).stream().map(String::valueOf).toList();
    }

    private <T> T as(Somebody who, Callable<T> work) {
        return Acting.account(domain.count("select id from account where name = ?", who.fullName()), work, Permission.TRAINEE_AREA);
    }

    private long certificate(Somebody who) {
        return domain.count("select id from certificate where number = ? and successor_id is null", "IT-" + who.name());
    }

    private static byte[] roster(Map<Somebody, String> classes) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("名单");
            int row = 0;
            write(sheet, row, "学员姓名", "身份证号", "单位名称", "培训班名称", "预约状态");
            for (var each : classes.entrySet()) {
                write(sheet, ++row, each.getKey().fullName(), each.getKey().idNumber().value(), EMPLOYER, each.getValue(), "审核通过");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }
}
