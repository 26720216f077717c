package cn.com.ytajpx.anpei.it.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.com.ytajpx.anpei.account.FictitiousAccount;
import cn.com.ytajpx.anpei.account.FictitiousAccounts;
import cn.com.ytajpx.anpei.certificate.NewPerson;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.certificate.RegisterReason;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleIT extends InContainer {

    private static final IdNumber NUMBER = new IdNumber("11010519491231002X");
    private static final IdNumber OTHER_NUMBER = new IdNumber("370101190102039973");

    @Inject
    People people;

    @Inject
    FictitiousAccounts accounts;

    @Inject
    Domain domain;

    @Test
    void aPersonIsMetOnceAndWhatIsKnownStays() {
        var met = people.knownOrNew(new NewPerson("林晓安", NUMBER, null, null, null));
        var again = people.knownOrNew(new NewPerson("林晓安", NUMBER, new Mobile("13800001234"), "lin@example.com", "烟台(测试)化工有限公司"));
        var later = people.knownOrNew(new NewPerson("林晓安", NUMBER, new Mobile("13900005678"), null, null));

        assertThat(again.id()).isEqualTo(met.id());
        assertThat(later.mobile().orElseThrow().masked()).isEqualTo("138****1234");
        assertThat(people.recipient(later).email()).isEqualTo("lin@example.com");
        assertThat(people.byIdNumber(NUMBER)).map(each -> each.id()).contains(met.id());
    }

    @Test
    void aKnownNumberUnderAnotherNameIsRefusedWithoutSayingWhich() {
        people.knownOrNew(new NewPerson("林晓安", NUMBER, null, null, null));

        var refused = catchThrowableOfType(Refused.class, () -> people.knownOrNew(new NewPerson("王平", NUMBER, null, null, null)));

        assertThat(refused.decision().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(RegisterReason.PERSON_DIFFERS);
            assertThat(refusal.arguments()).isEmpty();
        });
    }

    @Test
    void whoRegisteredIsTheSamePersonAndIsReachedByTheirAccount() {
        accounts.take(List.of(new FictitiousAccount(Role.TRAINEE, "王平", null, OTHER_NUMBER, new Mobile("13800009999"), "wang@example.com",
                "烟台(测试)化工有限公司")), "Anpei-2024");
        long account = domain.count("select id from account where name = '王平'");

        var met = people.ofAccountOrNew(account);

        assertThat(people.ofAccountOrNew(account).id()).isEqualTo(met.id());
        assertThat(people.accountOf(met.id())).contains(account);
        assertThat(people.recipient(met).accountId()).isEqualTo(account);
        assertThat(people.recipient(met).mobile()).isEqualTo(new Mobile("13800009999"));
        assertThat(people.knownOrNew(new NewPerson("王平", OTHER_NUMBER, null, null, null)).id()).isEqualTo(met.id());
    }
}
