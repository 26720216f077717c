package cn.com.ytajpx.anpei.it.account;

import static cn.com.ytajpx.anpei.account.AccountReason.*;
import static cn.com.ytajpx.anpei.it.account.Accounts.refusing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.account.ClaimDesk;
import cn.com.ytajpx.anpei.account.ClaimService;
import cn.com.ytajpx.anpei.account.IdentityClaimState;
import cn.com.ytajpx.anpei.account.NewClaim;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Person 1 has an account with another's mobile, person 2 none. */
@DisplayName("An ID number known under an account that its owner can't get into")
class ClaimIT extends InContainer {

    @Inject
    ClaimService claims;

    @Inject
    ClaimDesk desk;

    @Inject
    PersonalData personalData;

    @Inject
    Domain domain;

    @BeforeEach
    void anAccount() {
        var number = Accounts.idNumber(1);
        domain.sql("""
                        insert into account (name, document_type, id_number_sealed, id_number_fingerprint, id_number_masked, mobile_sealed,
                            mobile_fingerprint, mobile_masked, email, password_hash, created_at)
                        values ('陈一', 'ID_CARD', ?, ?, '9900**********0000', ?, ?, '138****0001', 'old@example.invalid', 'x', '2024-01-01')""",
                personalData.seal(number), personalData.fingerprint(PersonalData.Kind.ID_NUMBER, number), personalData.seal("13800000001"),
                personalData.fingerprint(PersonalData.Kind.MOBILE, "13800000001"));
    }

    @AfterEach
    void nobodyIsLeft() {
        for (var table : new String[] {"identity_claim", "message", "log_in_throttle", "account"}) {
            domain.sql("delete from " + table);
        }
    }

    @Test
    @DisplayName("filing says the same and keeps the same, whether or not there is such an account")
    void noLeak() {
        claims.file(claim(1, "陈一"), "192.0.2.1");
        claims.file(claim(2, "陈二"), "192.0.2.2");

        assertThat(desk(() -> desk.open())).extracting(each -> each.name()).containsExactly("陈一", "陈二");
        assertThat(domain.count("select count(*) from message")).isZero();
    }

    @Test
    void everyFieldIsRefusedAtOnce() {
        assertThatThrownBy(() -> claims.file(new NewClaim("", "1", "2", "", ""), "192.0.2.3")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.decision().refusals()).extracting(each -> each.field())
                        .containsExactly("name", "number", "mobile", "email", "explanation"));
        assertThat(desk(() -> desk.open())).isEmpty();
    }

    @Test
    @DisplayName("approved with the original: new contacts, sessions and password of before ended, old and new told, once")
    void approved() {
        claims.file(claim(1, "陈一"), "192.0.2.1");
        long id = desk(() -> desk.open()).get(0).id();
        assertThatThrownBy(() -> desk(() -> approved(id, false))).satisfies(refusing(ACCOUNT_CLAIM_ORIGINAL_UNSEEN));

        desk(() -> approved(id, true));

        assertThat(domain.rows("select mobile_masked, email, sessions_since from account where name = '陈一'").get(0)).isEqualTo(new Object[] {"199****7001", "new@example.invalid", 1});
        assertThat(domain.count("select count(*) from account where password_hash = 'x'")).isZero();
        assertThat(domain.count("select count(*) from message where email = 'old@example.invalid'")).isEqualTo(1);
        assertThat(domain.count("select count(*) from message where email = 'new@example.invalid'")).isEqualTo(1);
        assertThat(domain.count("select count(*) from audit_entry where action = 'claim.approve'")).isEqualTo(1);
        assertThatThrownBy(() -> desk(() -> approved(id, true))).satisfies(refusing(ACCOUNT_CLAIM_DECIDED));
    }

    @Test
    void withoutAnAccountOrUnderAnotherNameNothingIsHandedOver() {
        claims.file(claim(2, "陈二"), "192.0.2.1");
        claims.file(claim(1, "赵一"), "192.0.2.2");
        var open = desk(() -> desk.open());

        assertThatThrownBy(() -> desk(() -> approved(open.get(0).id(), true))).satisfies(refusing(ACCOUNT_CLAIM_NO_ACCOUNT));
        assertThatThrownBy(() -> desk(() -> approved(open.get(1).id(), true))).satisfies(refusing(ACCOUNT_CLAIM_NAME_DIFFERS));
    }

    @Test
    void refusedWithAReasonThatThePersonIsTold() {
        claims.file(claim(2, "陈二"), "192.0.2.1");
        long id = desk(() -> desk.open()).get(0).id();
        assertThatThrownBy(() -> desk(() -> refused(id, " "))).satisfies(refusing(ACCOUNT_CLAIM_REASON_MISSING));

        desk(() -> refused(id, "证件与本人不符"));

        assertThat(desk(() -> desk.find(id)).state()).isEqualTo(IdentityClaimState.REFUSED);
        assertThat(domain.count("select count(*) from message where email = 'new@example.invalid'")).isEqualTo(1);
    }

    @Test
    void nobodyElseDecides() {
        assertThatThrownBy(() -> Acting.as(() -> desk.open(), Permission.STAFF_AREA)).isInstanceOf(EJBAccessException.class);
    }

    private Object approved(long id, boolean originalSeen) {
        desk.approve(id, originalSeen);
        return id;
    }

    private Object refused(long id, String reason) {
        desk.refuse(id, reason);
        return id;
    }

    private static NewClaim claim(int person, String name) {
        return new NewClaim(name, Accounts.idNumber(person), "1990000700" + person, "new@example.invalid", "原手机号码已停用");
    }

    private static <T> T desk(Callable<T> work) {
        return Acting.as(work, Permission.CLAIMS_DECIDE);
    }
}
