package cn.com.ytajpx.anpei.it.employer;

import static cn.com.ytajpx.anpei.it.employer.Companies.as;
import static cn.com.ytajpx.anpei.it.employer.Companies.asStaff;
import static cn.com.ytajpx.anpei.it.employer.Companies.asking;
import static cn.com.ytajpx.anpei.it.employer.Companies.askingAsStaff;
import static cn.com.ytajpx.anpei.it.employer.Companies.form;
import static cn.com.ytajpx.anpei.it.employer.Companies.idNumber;
import static cn.com.ytajpx.anpei.it.employer.Companies.mobile;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.employer.ClerkState;
import cn.com.ytajpx.anpei.employer.EmployerDesk;
import cn.com.ytajpx.anpei.employer.EmployerFilter;
import cn.com.ytajpx.anpei.employer.EmployerOrder;
import cn.com.ytajpx.anpei.employer.EmployerReason;
import cn.com.ytajpx.anpei.employer.EmployerRow;
import cn.com.ytajpx.anpei.employer.OwnCompany;
import cn.com.ytajpx.anpei.employer.OwnPeople;
import cn.com.ytajpx.anpei.employer.PersonEntry;
import cn.com.ytajpx.anpei.employer.PersonForm;
import cn.com.ytajpx.anpei.employer.Workforce;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.it.container.MovableClock;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two companies with a confirmed clerk each. */
@DisplayName("R-R3 Companies, clerks and their people")
class EmployersIT extends InContainer {

    private static final String OTHER_CODE = "91350211M0000XUF4R";

    private static long here;
    private static long there;

    @Inject
    OwnCompany company;

    @Inject
    OwnPeople people;

    @Inject
    EmployerDesk desk;

    @Inject
    Workforce workforce;

    @Inject
    Companies companies;

    @Inject
    Domain domain;

    @Inject
    MovableClock hands;

    @BeforeEach
    void twoCompanies() {
        if (domain.count("select count(*) from employer") == 0) {
            here = companies.confirmedClerk(1, "烟台海源(测试)化工有限公司", Companies.CODE);
            there = companies.confirmedClerk(2, "烟台晨丰(测试)化工有限公司", OTHER_CODE);
        }
    }

    @Test
    void aClerkSeesNobodyBeforeTheCentreHasConfirmed() {
        long clerk = companies.clerk(10);
        assertThatThrownBy(() -> asking(clerk, people::all)).satisfies(refusing(EmployerReason.CLERK_NOT_CONFIRMED));

        as(clerk, () -> company.setUp(form("烟台海源(测试)化工有限公司", Companies.CODE)));

        assertThat(asking(clerk, company::request).orElseThrow().state()).isEqualTo(ClerkState.PENDING);
        assertThat(asking(clerk, company::confirmed)).isEmpty();
        assertThat(workforce.ofClerk(clerk)).isEmpty();
        assertThatThrownBy(() -> asking(clerk, people::all)).satisfies(refusing(EmployerReason.CLERK_NOT_CONFIRMED));
        assertThatThrownBy(() -> asking(clerk, () -> people.add(person(11, "张三")))).satisfies(refusing(EmployerReason.CLERK_NOT_CONFIRMED));
    }

    @Test
    void whetherTheCompanyIsKnownIsToldToStaffOnly() {
        long knows = companies.clerk(20);
        long invents = companies.clerk(21);
        as(knows, () -> company.setUp(form("别的名称有限公司", Companies.CODE)));
        as(invents, () -> company.setUp(form("从没见过有限公司", "91350100M0001TGQX1")));

        assertThat(asking(knows, company::request).orElseThrow().companyName()).isEqualTo("别的名称有限公司");
        assertThat(askingAsStaff(() -> desk.waiting().stream().filter(each -> each.account().id() == knows).map(each -> desk.known(each))
                .findFirst())).hasValueSatisfying(known -> assertThat(known.orElseThrow().name()).isEqualTo("烟台海源(测试)化工有限公司"));
        assertThat(domain.count("select count(*) from employer where name = '从没见过有限公司'")).isZero();
    }

    @Test
    void aRefusedClerkReadsTheReasonAndAsksAgain() {
        long clerk = companies.clerk(30);
        as(clerk, () -> company.setUp(form("烟台海源(测试)化工有限公司", Companies.CODE)));
        long request = domain.count("select id from employer_clerk where account_id = ?", clerk);

        assertThatThrownBy(() -> asStaff(() -> desk.refuse(request, " "))).satisfies(refusing(EmployerReason.EMPLOYER_DECISION_REASON_MISSING));
        asStaff(() -> desk.refuse(request, "没有介绍信"));
        assertThat(asking(clerk, company::request).orElseThrow().decisionReason()).contains("没有介绍信");
        assertThatThrownBy(() -> asStaff(() -> desk.confirm(request))).satisfies(refusing(EmployerReason.CLERK_REQUEST_DECIDED));

        as(clerk, () -> company.setUp(form("烟台海源(测试)化工有限公司", Companies.CODE)));
        var employer = askingAsStaff(() -> desk.confirm(request));
        assertThat(workforce.ofClerk(clerk).orElseThrow().id()).isEqualTo(employer.id());

        asStaff(() -> desk.dismiss(request, "已离职"));
        assertThat(workforce.ofClerk(clerk)).isEmpty();
        assertThatThrownBy(() -> asking(clerk, people::all)).satisfies(refusing(EmployerReason.CLERK_NOT_CONFIRMED));
    }

    @Test
    void aPersonIsEnteredWithTheirConsentAndSeenByTheirCompanyOnly() {
        assertThatThrownBy(() -> asking(here, () -> people.add(new PersonForm("李安", idNumber(40).value(), mobile(40), Post.PRINCIPAL, false))))
                .satisfies(refusing(EmployerReason.PERSON_CONSENT_MISSING));

        assertThat(asking(here, () -> people.add(person(40, "李安")))).isEqualTo(PersonEntry.ENTERED);

        long holder = holder(40);
        var entered = asking(here, () -> people.find(holder));
        assertThat(entered.consent().version()).isNotBlank();
        assertThat(entered.consent().by()).isEqualTo("tester");
        assertThat(entered.consent().at()).isEqualTo("2024-03-01T09:00:00");
        assertThatThrownBy(() -> asking(there, () -> people.find(holder))).satisfies(refusing(EmployerReason.PERSON_UNKNOWN));
        assertThatThrownBy(() -> as(there, () -> people.leave(holder, LocalDate.parse("2024-03-01")))).satisfies(refusing(EmployerReason.PERSON_UNKNOWN));
        assertThat(asking(there, people::all)).extracting(each -> each.holder().id()).doesNotContain(holder);
        assertThatThrownBy(() -> asking(here, () -> people.add(person(40, "李安")))).satisfies(refusing(EmployerReason.PERSON_ALREADY_THERE));
    }

    @Test
    void whoLeavesIsNoLongerSeenButTheHistoryStaysAndAnotherCompanyMayEnterThem() {
        as(here, () -> people.add(person(50, "王平")));
        long holder = holder(50);
        hands.set("2024-04-10T10:00:00");

        assertThatThrownBy(() -> as(here, () -> people.leave(holder, LocalDate.parse("2024-04-11")))).satisfies(refusing(EmployerReason.PERSON_LAST_DAY_AHEAD));
        as(here, () -> people.leave(holder, LocalDate.parse("2024-04-05")));

        assertThatThrownBy(() -> asking(here, () -> people.find(holder))).satisfies(refusing(EmployerReason.PERSON_UNKNOWN));
        assertThat(workforce.ofHolder(holder)).isEmpty();
        assertThat(asking(there, () -> people.add(person(50, "王平")))).isEqualTo(PersonEntry.ENTERED);
        assertThat(workforce.ofHolder(holder)).hasValueSatisfying(now -> assertThat(now.name()).isEqualTo("烟台晨丰(测试)化工有限公司"));
        assertThat(domain.rows("select concat(since, ' ', coalesce(until, '…')) from employment where holder_id = ? order by id", holder))
                .hasToString("[2024-03-01 2024-04-05, 2024-04-10 …]");
    }

    @Test
    void aPersonOfAnotherCompanyOrOfAnotherNameIsLookedAtByTheCentreInTheSameWords() {
        as(here, () -> people.add(person(60, "赵宁")));
        long holder = holder(60);

        assertThat(asking(there, () -> people.add(person(60, "赵宁")))).isEqualTo(PersonEntry.TO_BE_CHECKED);
        assertThatThrownBy(() -> asking(there, () -> people.add(person(60, "赵宁")))).satisfies(refusing(EmployerReason.PERSON_CLAIMED_ALREADY));
        as(here, () -> people.add(person(61, "钱顺")));
        as(here, () -> people.leave(holder(61), LocalDate.parse("2024-03-01")));
        assertThat(asking(there, () -> people.add(person(61, "钱顺顺")))).isEqualTo(PersonEntry.TO_BE_CHECKED);

        hands.set("2024-05-06T09:00:00");
        var claims = askingAsStaff(desk::claims).stream().filter(each -> each.holder().id() == holder).toList();
        asStaff(() -> desk.agree(claims.get(0).id()));

        assertThat(asking(there, people::all)).extracting(each -> each.holder().id()).contains(holder);
        assertThat(asking(here, people::all)).extracting(each -> each.holder().id()).doesNotContain(holder);
        assertThat(domain.rows("select concat(since, ' ', coalesce(until, '…')) from employment where holder_id = ? order by id", holder))
                .hasToString("[2024-03-01 2024-05-05, 2024-05-06 …]");
        assertThatThrownBy(() -> asStaff(() -> desk.decline(claims.get(0).id(), "重复"))).satisfies(refusing(EmployerReason.CLAIM_DECIDED));
    }

    @Test
    void theDatabaseItselfLetsAPersonWorkForOneCompanyOnly() {
        as(here, () -> people.add(person(70, "孙和")));
        long holder = holder(70);
        long other = workforce.ofClerk(there).orElseThrow().id();

        assertThatThrownBy(() -> domain.sql("""
                insert into employment (holder_id, employer_id, post, since, consent_version, consent_at, consent_by)
                values (?, ?, 'PRINCIPAL', '2024-03-01', 'x', '2024-03-01', 'x')""", holder, other)).hasStackTraceContaining("employment_now");
    }

    @Test
    void clerksOfACompanyAreToldWhereTheyCanBeReached() {
        var employer = workforce.ofClerk(here).orElseThrow();

        assertThat(workforce.clerksOf(employer.id())).anySatisfy(clerk -> {
            assertThat(clerk.accountId()).isEqualTo(here);
            assertThat(clerk.email()).isEqualTo("clerk1@example.com");
            assertThat(clerk.mobile().value()).isEqualTo(mobile(1));
        });
    }

    @Test
    void staffFilterSortAndPageTheCompanies() {
        as(here, () -> people.add(person(80, "周泰")));
        domain.sql("insert into certificate (holder_id, post, number, last_valid_day) values (?, 'PRINCIPAL', 'E-80', '2024-03-20')", holder(80));
        domain.sql("insert into certificate (holder_id, post, number, last_valid_day) values (?, 'SAFETY_MANAGER', 'E-81', '2024-02-20')", holder(80));

        var rows = askingAsStaff(() -> desk.page(new EmployerFilter("海源(测试)", true), EmployerOrder.LAPSED, 0, 10).rows());

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.due()).isEqualTo(1);
            assertThat(row.lapsed()).isEqualTo(1);
            assertThat(row.people()).isPositive();
        });
        assertThat(askingAsStaff(() -> desk.page(new EmployerFilter("9135", false), EmployerOrder.NAME, 0, 1).all())).isGreaterThanOrEqualTo(2);
        assertThat(askingAsStaff(() -> desk.page(new EmployerFilter("%", false), EmployerOrder.NAME, 0, 10).rows())).isEmpty();
        assertThat(askingAsStaff(() -> desk.page(EmployerFilter.ALL, EmployerOrder.NAME, 1, 1).rows())).extracting(EmployerRow::name)
                .isEqualTo(askingAsStaff(() -> desk.page(EmployerFilter.ALL, EmployerOrder.NAME, 0, 2).rows()).stream().skip(1).map(EmployerRow::name).toList());
    }

    @Test
    void companiesAreSortedByWhatIsCountedOfThem() {
        as(here, () -> people.add(person(81, "吴安")));
        domain.sql("insert into certificate (holder_id, post, number, last_valid_day) values (?, 'PRINCIPAL', 'E-82', '2024-03-20')", holder(81));

        for (var order : EmployerOrder.values()) {
            var all = askingAsStaff(() -> desk.page(EmployerFilter.ALL, order, 0, 1_000));
            assertThat(all.rows()).as(order.name()).hasSize((int) all.all()).hasSizeGreaterThan(1);
            var numbers = all.rows().stream().map(row -> switch (order) {
                case NAME -> 0;
                case PEOPLE -> row.people();
                case DUE -> row.due();
                case LAPSED -> row.lapsed();
            }).toList();
            assertThat(numbers).as(order.name()).isSortedAccordingTo(Comparator.reverseOrder());
            for (int first = 0; first < all.rows().size(); first++) {
                int from = first;
                assertThat(askingAsStaff(() -> desk.page(EmployerFilter.ALL, order, from, 1)).rows()).as(order.name()).containsExactly(all.rows().get(first));
            }
        }
        var troubled = askingAsStaff(() -> desk.page(new EmployerFilter("", true), EmployerOrder.NAME, 0, 1_000)).rows();
        assertThat(troubled).isNotEmpty().isEqualTo(askingAsStaff(() -> desk.page(EmployerFilter.ALL, EmployerOrder.NAME, 0, 1_000)).rows().stream()
                .filter(row -> row.due() + row.lapsed() > 0).toList());
    }

    @Test
    void eachDoorOpensForItsPeopleOnly() {
        assertThatThrownBy(() -> people.all()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asking(here, desk::waiting)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Acting.as(() -> desk.confirm(1), Permission.EMPLOYERS_READ)).isInstanceOf(EJBAccessException.class);
    }

    private static PersonForm person(int number, String name) {
        return new PersonForm(name, idNumber(number).value(), mobile(number), Post.SAFETY_MANAGER, true);
    }

    private long holder(int number) {
        return domain.count("select max(id) from holder where id_number_masked = ? and id in (select holder_id from employment)",
                idNumber(number).masked());
    }

    private static Consumer<Throwable> refusing(Reason... reasons) {
        return thrown -> assertThat(thrown).asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.decision().refusals().stream().map(Refusal::reason).toList(), InstanceOfAssertFactories.list(Reason.class))
                .containsExactlyInAnyOrder(reasons);
    }
}
