package cn.com.ytajpx.anpei.it.account;

import static cn.com.ytajpx.anpei.it.account.Accounts.refusing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.account.AccountReason;
import cn.com.ytajpx.anpei.account.DocumentType;
import cn.com.ytajpx.anpei.account.ForgottenPassword;
import cn.com.ytajpx.anpei.account.ForgottenPasswordService;
import cn.com.ytajpx.anpei.account.LogIn;
import cn.com.ytajpx.anpei.account.LogInService;
import cn.com.ytajpx.anpei.account.RegistrantKind;
import cn.com.ytajpx.anpei.account.Registration;
import cn.com.ytajpx.anpei.account.RegistrationService;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Codes are read where the message's secret is sealed. This installation has no SMS: they go to the e-mail address. */
class RegistrationIT extends InContainer {

    private static final AtomicInteger PEOPLE = new AtomicInteger(100);
    private static final String PASSWORD = "livelyriver42";
    private static final String FRESH = "stonybridge43";

    @Inject
    RegistrationService registrations;

    @Inject
    ForgottenPasswordService forgotten;

    @Inject
    LogInService logIns;

    @Inject
    PersonalData personalData;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    /** Somebody new each time. */
    private record Person(String number, String mobile, String client) {

        static Person next() {
            var i = PEOPLE.incrementAndGet();
            return new Person(Accounts.idNumber(i), "1370000%04d".formatted(i), "192.0.2." + i % 250);
        }

        Registration form() {
            return form(number, mobile);
        }

        Registration form(String itsNumber, String itsMobile) {
            return new Registration(RegistrantKind.TRAINEE, "林 晓安", DocumentType.ID_CARD, itsNumber, itsMobile, "p" + mobile + "@example.com",
                    "烟台海源(测试)化工有限公司", PASSWORD, PASSWORD, true, Language.ZH);
        }
    }

    private String lastCode() {
        var sealed = (byte[]) domain.rows("select secret_sealed from message where secret_sealed is not null order by id desc limit 1").get(0);
        return personalData.reveal(sealed).replaceAll("\\D", "");
    }

    private long messages() {
        return domain.count("select count(*) from message");
    }

    private long registered(Person person) {
        return registrations.confirm(registrations.begin(person.form(), person.client()), lastCode()).accountId();
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    @Test
    @DisplayName("R-A1 the account is made when the code has proven the mobile; number and mobile rest sealed")
    void someoneRegisters() {
        var person = Person.next();
        var handle = registrations.begin(person.form(), person.client());
        assertThat(domain.count("select count(*) from account where mobile_masked = ?", person.mobile().substring(0, 3) + "****"
                + person.mobile().substring(7))).isZero();

        var session = registrations.confirm(handle, " " + lastCode().substring(0, 3) + " " + lastCode().substring(3));

        var present = logIns.present(session).orElseThrow();
        assertThat(present.permissions()).isEqualTo(Role.TRAINEE.permissions());
        assertThat(present.getName()).isEqualTo("林晓安");
        assertThat(logIns.logIn(person.number(), PASSWORD, person.client()).accountId()).isEqualTo(session.accountId());
        assertThat(logIns.logIn("+86 " + person.mobile(), PASSWORD, person.client()).accountId()).isEqualTo(session.accountId());
        assertThat(domain.rows("select concat(terms_version, ' ', terms_agreed_at) from account where id = ?", session.accountId()))
                .hasToString("[2024-1 2024-03-01 09:00:00.000]");
        assertThat(domain.count("select count(*) from account where id = ? and (instr(id_number_sealed, ?) or instr(mobile_sealed, ?))",
                session.accountId(), person.number(), person.mobile())).isZero();
    }

    @Test
    @DisplayName("R-A1 every field is required and every fault is said at once")
    void nothingFilledIn() {
        var nothing = new Registration(RegistrantKind.TRAINEE, "", null, "", "", "", "", "", "", false, Language.ZH);

        assertThatThrownBy(() -> registrations.begin(nothing, "192.0.2.1")).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.decision().refusals()).extracting(Refusal::field)
                        .containsExactly("name", "documentType", "mobile", "email", "employerName", "newPassword", "terms"));
    }

    @Test
    @DisplayName("R-A1 someone known is told so only by the message; the page answers as to anyone")
    void someoneKnownIsNotRevealed() {
        var known = Person.next();
        registered(known);
        for (var form : List.of(known.form(), known.form(known.number(), Person.next().mobile()), known.form(Person.next().number(), known.mobile()))) {
            var codes = domain.count("select count(*) from message where secret_sealed is not null");

            var handle = registrations.begin(form, "192.0.2.200");

            assertThat(handle).hasSameSizeAs(registrations.begin(Person.next().form(), "192.0.2.201"));
            assertThat(domain.count("select count(*) from message where secret_sealed is not null")).isEqualTo(codes + 1);
            assertThatThrownBy(() -> registrations.confirm(handle, "123456")).satisfies(refusing(AccountReason.CODE_WRONG));
        }
        assertThat(domain.count("""
                select count(*) from message m join message_template t on t.id = m.template_id where t.code = 'ALREADY_REGISTERED'""")).isEqualTo(3);
    }

    @Test
    void ofManyWhoRegisterTheSameNumberAtOnceOneGetsIt() throws Exception {
        var number = Person.next().number();
        var at = Executors.newFixedThreadPool(4);
        var waiting = IntStream.range(0, 4).mapToObj(i -> {
            var person = Person.next();
            return new String[] {registrations.begin(person.form(number, person.mobile()), person.client()), lastCode()};
        }).toList();

        var results = at.invokeAll(waiting.stream().map(each -> (Callable<Object>) () -> {
            try {
                return registrations.confirm(each[0], each[1]);
            } catch (Refused refused) {
                return refused.decision().refusals().get(0).reason();
            }
        }).toList());
        at.shutdown();

        var answers = new ArrayList<Object>();
        for (var result : results) {
            answers.add(result.get());
        }
        assertThat(answers.stream().filter(AccountReason.ACCOUNT_TAKEN::equals)).hasSize(3);
        assertThat(answers.stream().filter(LogIn.class::isInstance)).hasSize(1);
    }

    @Test
    void aCodeIsGoodForTenMinutesAndOnce() {
        var person = Person.next();
        var handle = registrations.begin(person.form(), person.client());
        var code = lastCode();
        hands.set("2024-03-01T09:10:00");
        assertThatThrownBy(() -> registrations.confirm(handle, code)).satisfies(refusing(AccountReason.CODE_WRONG));

        hands.set("2024-03-01T09:09:59.999");
        registrations.confirm(handle, code);
        assertThatThrownBy(() -> registrations.confirm(handle, code)).satisfies(refusing(AccountReason.CODE_WRONG));
    }

    @Test
    void afterFiveTriesTheRightCodeIsWrongToo() {
        var person = Person.next();
        var handle = registrations.begin(person.form(), person.client());
        var code = lastCode();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> registrations.confirm(handle, other(code))).satisfies(refusing(AccountReason.CODE_WRONG));
        }
        assertThatThrownBy(() -> registrations.confirm(handle, code)).satisfies(refusing(AccountReason.CODE_WRONG));

        registrations.sendAgain(handle, person.client());
        registrations.confirm(handle, lastCode());
    }

    @Test
    void codesAreNotSentWithoutEnd() {
        var person = Person.next();
        var handle = registrations.begin(person.form(), person.client());
        registrations.sendAgain(handle, person.client());
        registrations.sendAgain(handle, person.client());
        var sent = messages();

        assertThatThrownBy(() -> registrations.sendAgain(handle, person.client())).satisfies(refusing(AccountReason.CODES_TOO_MANY));
        assertThatThrownBy(() -> registrations.begin(person.form(), "203.0.113.200")).satisfies(refusing(AccountReason.CODES_TOO_MANY));
        assertThat(messages()).isEqualTo(sent);

        hands.set("2024-03-01T09:01:00");
        registrations.sendAgain(handle, person.client());
        assertThat(messages()).isEqualTo(sent + 1);
    }

    @Test
    void aHandleOfNobodyIsJustAWrongCode() {
        registrations.sendAgain("no-such-handle", "203.0.113.1");
        assertThatThrownBy(() -> registrations.confirm("no-such-handle", "123456")).satisfies(refusing(AccountReason.CODE_WRONG));
        assertThatThrownBy(() -> registrations.confirm("no-such-handle", " ")).satisfies(refusing(AccountReason.CODE_MISSING));
    }

    @Test
    @DisplayName("R-A2 name, number and mobile together, then the code; every session of before ends")
    void aForgottenPasswordIsSetAnew() {
        var person = Person.next();
        registered(person);
        var session = logIns.logIn(person.mobile(), PASSWORD, person.client());

        var handle = forgotten.begin(new ForgottenPassword("林晓安", person.number(), person.mobile()), person.client());
        var code = lastCode();
        assertThatThrownBy(() -> forgotten.change(handle, other(code), FRESH, FRESH)).satisfies(refusing(AccountReason.CODE_WRONG));
        assertThatThrownBy(() -> forgotten.change(handle, code, person.mobile() + "a", person.mobile() + "a"))
                .satisfies(refusing(AccountReason.PASSWORD_CONTAINS_OWN));
        forgotten.change(handle, code, FRESH, FRESH);

        assertThat(logIns.present(session)).isEmpty();
        assertThat(logIns.logIn(person.mobile(), FRESH, person.client())).isNotNull();
        assertThatThrownBy(() -> logIns.logIn(person.mobile(), PASSWORD, person.client())).satisfies(refusing(AccountReason.LOG_IN_WRONG));
        assertThatThrownBy(() -> forgotten.change(handle, code, PASSWORD, PASSWORD)).satisfies(refusing(AccountReason.CODE_WRONG));
    }

    @Test
    @DisplayName("R-A2 the answer never tells which of the three was wrong, and nobody gets a message")
    void oneOfTheThreeIsWrong() {
        var person = Person.next();
        registered(person);
        var stranger = Person.next();
        var sent = messages();
        for (var form : List.of(new ForgottenPassword("林小安", person.number(), person.mobile()),
                new ForgottenPassword("林晓安", stranger.number(), person.mobile()),
                new ForgottenPassword("林晓安", person.number(), stranger.mobile()),
                new ForgottenPassword("林晓安", stranger.number(), stranger.mobile()))) {
            var handle = forgotten.begin(form, "203.0.113.77");

            assertThat(handle).hasSize(24);
            assertThatThrownBy(() -> forgotten.change(handle, "123456", FRESH, FRESH)).satisfies(refusing(AccountReason.CODE_WRONG));
        }
        assertThat(messages()).isEqualTo(sent);
    }

    @Test
    @DisplayName("R-A2 a reset ends the waiting after wrong passwords")
    void whoProvedThemselfNeedNotWait() {
        var person = Person.next();
        registered(person);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> logIns.logIn(person.mobile(), "wrong-password", person.client())).isInstanceOf(Refused.class);
        }
        var handle = forgotten.begin(new ForgottenPassword("林晓安", person.number(), person.mobile()), person.client());
        forgotten.change(handle, lastCode(), FRESH, FRESH);

        assertThat(logIns.logIn(person.mobile(), FRESH, person.client())).isNotNull();
    }

    @Test
    void aCodeForOnePurposeIsNoneForTheOther() {
        var person = Person.next();
        var handle = registrations.begin(person.form(), person.client());

        assertThatThrownBy(() -> forgotten.change(handle, lastCode(), FRESH, FRESH)).satisfies(refusing(AccountReason.CODE_WRONG));
    }

    @Test
    void codesOfYesterdayAreClearedAwayWhenAnotherIsMade() {
        var person = Person.next();
        registrations.begin(person.form(), person.client());
        hands.set("2024-03-03T09:00:00");

        registrations.begin(Person.next().form(), person.client());

        assertThat(domain.count("select count(*) from one_time_code where expires_at < '2024-03-02 09:00:00'")).isZero();
        assertThat(domain.count("select count(*) from log_in_throttle where last_at < '2024-03-02 09:00:00'")).isZero();
    }
}
