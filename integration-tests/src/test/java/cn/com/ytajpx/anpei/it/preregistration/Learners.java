package cn.com.ytajpx.anpei.it.preregistration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.certificate.FictitiousRegister;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.RegisterEntry;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Made-up people with accounts, some with a certificate, in the plan of 2024. */
@Dependent
class Learners {

    @Inject
    private PlanService plan;

    @Inject
    private FictitiousRegister register;

    @Inject
    private PersonalData personalData;

    @Inject
    private Domain domain;

    /** Once a class. */
    boolean begin() {
        return plan.takeOver(2024);
    }

    /** The {@code person}-th, as safety manager. */
    void holder(int person, String lastValidDay) {
        var end = LocalDate.parse(lastValidDay);
        register.take(List.of(new RegisterEntry(
                new RegisterEntry.Person(name(person), IdNumber.parse(idNumber(person)), Mobile.parse("199000%05d".formatted(person)),
                        "learner%d@example.invalid".formatted(person), "烟台(测试)化工有限公司"),
                Post.SAFETY_MANAGER, "IT-%05d".formatted(person), end.minusYears(1), end)));
        account(person);
    }

    void account(int person) {
        var number = idNumber(person);
        domain.sql("""
                        insert into account (login, name, document_type, id_number_sealed, id_number_fingerprint, id_number_masked,
                            password_hash, created_at) values (?, ?, 'ID_CARD', ?, ?, ?, 'x', '2024-03-01')""",
                "learner" + person, name(person), personalData.seal(number),
                personalData.fingerprint(PersonalData.Kind.ID_NUMBER, number), IdNumber.parse(number).masked());
    }

    <T> T as(int person, Callable<T> work) {
        return Acting.account(accountId(person), work, Permission.TRAINEE_AREA);
    }

    long accountId(int person) {
        return domain.count("select id from account where login = ?", "learner" + person);
    }

    long holderId(int person) {
        return domain.count("select id from holder where id_number_fingerprint = ?",
                personalData.fingerprint(PersonalData.Kind.ID_NUMBER, idNumber(person)));
    }

    long certificateId(int person) {
        return domain.count("select id from certificate where holder_id = ? and successor_id is null", holderId(person));
    }

    void capacity(String code, Integer seats) {
        domain.sql("update training_class set capacity = ? where code = ?", seats, code);
    }

    long seatsTaken(String code) {
        return domain.count("select seats_taken from training_class where code = ?", code);
    }

    static String name(int person) {
        return "学员" + "甲乙丙丁戊己庚辛壬癸".charAt(person % 10) + "一二三四五六七八九十".charAt(person / 10 % 10);
    }

    /** Of somebody who does not exist: no administrative division has the area code. */
    static String idNumber(int person) {
        var first17 = "99009919860601%03d".formatted(person);
        return first17 + IdNumber.checkCharacter(first17);
    }

    /** Refused for exactly these reasons. */
    static Consumer<Throwable> refusing(Reason... reasons) {
        return thrown -> assertThat(thrown).asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.decision().refusals().stream().map(Refusal::reason).toList(), InstanceOfAssertFactories.list(Reason.class))
                .containsExactlyInAnyOrder(reasons);
    }
}
