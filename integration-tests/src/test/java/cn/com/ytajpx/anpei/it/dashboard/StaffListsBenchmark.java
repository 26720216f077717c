package cn.com.ytajpx.anpei.it.dashboard;

import cn.com.ytajpx.anpei.account.AccountFilter;
import cn.com.ytajpx.anpei.account.AccountState;
import cn.com.ytajpx.anpei.account.StaffAccountService;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.certificate.RegisterFilter;
import cn.com.ytajpx.anpei.certificate.RegisterOrder;
import cn.com.ytajpx.anpei.certificate.RegisterService;
import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.employer.EmployerDesk;
import cn.com.ytajpx.anpei.employer.EmployerFilter;
import cn.com.ytajpx.anpei.employer.EmployerOrder;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.listing.ListPlace;
import cn.com.ytajpx.anpei.message.DeliveryDesk;
import cn.com.ytajpx.anpei.message.DeliveryFilter;
import cn.com.ytajpx.anpei.message.DeliveryOrder;
import cn.com.ytajpx.anpei.message.MessageStatus;
import cn.com.ytajpx.anpei.reconciliation.AtRisk;
import cn.com.ytajpx.anpei.reconciliation.AtRiskFilter;
import cn.com.ytajpx.anpei.reconciliation.AtRiskOrder;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Staff lists over 200,000 people: what a page asks of the services, its rows and its counts. */
class StaffListsBenchmark extends InContainer {

    @Inject
    TwoHundredThousandPeople people;

    @Inject
    RegisterService register;

    @Inject
    DeliveryDesk deliveries;

    @Inject
    EmployerDesk employers;

    @Inject
    StaffAccountService accounts;

    @Inject
    AtRisk atRisk;

    private final MeasuredPages measured = new MeasuredPages(() -> people.readOnce());

    @Test
    void twoHundredThousandPeople() throws Exception {
        people.come();
        measured.page("register", () -> register(RegisterFilter.ALL, RegisterOrder.EXPIRY, Optional.empty()));
        measured.page("register by name", () -> register(text("测试19"), RegisterOrder.NAME, Optional.empty()));
        measured.page("register, an employer", () -> register(text("单位17"), RegisterOrder.EXPIRY, Optional.empty()));
        measured.mix("register, filters, orders and pages", ofRegister());
        measured.page("deliveries", () -> deliveries(DeliveryFilter.ALL, DeliveryOrder.WRITTEN, true, 0));
        measured.page("deliveries by recipient", () -> deliveries(who("测试19"), DeliveryOrder.NAME, true, 0));
        measured.mix("deliveries, filters, orders and pages", ofDeliveries());
        measured.page("at risk in 90 days", () -> atRisk(new AtRiskFilter(90, null, ""), AtRiskOrder.EXPIRY, 0));
        measured.page("at risk in 90 days by employer", () -> atRisk(new AtRiskFilter(90, null, ""), AtRiskOrder.EMPLOYER, 0));
        measured.mix("at risk, filters, orders and pages", ofAtRisk());
        measured.beyond("at risk in 90 days, page 100 sorted by employer", () -> atRisk(new AtRiskFilter(90, null, ""), AtRiskOrder.EMPLOYER, 4_950));
        measured.page("employers", () -> employers.page(EmployerFilter.ALL, EmployerOrder.NAME, 0, 50));
        measured.mix("employers, filters, orders and pages", ofEmployers());
        measured.page("accounts", () -> accounts.page(AccountFilter.ALL, 0, 25));
        measured.mix("accounts, filters and pages", ofAccounts());
        measured.areFast();
    }

    private List<Callable<?>> ofRegister() {
        var pages = new ArrayList<Callable<?>>();
        for (var filter : List.of(RegisterFilter.ALL, new RegisterFilter("", Post.SAFETY_MANAGER, null, null, null),
                new RegisterFilter("", null, Standing.VOID, null, null), new RegisterFilter("", null, Standing.DUE, null, null),
                new RegisterFilter("", null, null, LocalDate.parse("2024-05-01"), LocalDate.parse("2024-05-31")), text("测试19"), text("测试1912"),
                text("单位17"), text("单位171("), text("公司"), text("IT-1712"))) {
            for (var order : RegisterOrder.values()) {
                pages.add(() -> register(filter, order, Optional.empty()));
                pages.add(() -> register(filter, order, Optional.of(far(order, false))));
                pages.add(() -> register(filter, order, Optional.of(far(order, true))));
            }
        }
        return pages;
    }

    private static ListPlace far(RegisterOrder order, boolean backwards) {
        return new ListPlace(100_000, switch (order) {
            case EXPIRY, EXPIRY_LATEST -> "2024-05-17";
            case NAME -> "测试1912";
            case EMPLOYER -> "烟台单位171(测试)化工有限公司";
        }, backwards);
    }

    private List<Callable<?>> ofDeliveries() {
        var pages = new ArrayList<Callable<?>>();
        for (var filter : List.of(DeliveryFilter.ALL, DeliveryFilter.ALL.withStatus(MessageStatus.SENT), DeliveryFilter.ALL.withStatus(MessageStatus.GIVEN_UP),
                who("测试19"), who("测试1912"), who("单位17"), new DeliveryFilter(null, null, null, null, LocalDate.parse("2024-01-10"), LocalDate.parse("2024-01-12"), null))) {
            for (var order : DeliveryOrder.values()) {
                for (int page : MeasuredPages.FIRST_PAGES_AND_A_FAR_ONE) {
                    pages.add(() -> deliveries(filter, order, false, page * 50));
                    pages.add(() -> deliveries(filter, order, true, page * 50));
                }
            }
        }
        return pages;
    }

    private List<Callable<?>> ofAtRisk() {
        var pages = new ArrayList<Callable<?>>();
        for (var filter : List.of(new AtRiskFilter(30, null, ""), new AtRiskFilter(60, null, ""), new AtRiskFilter(90, null, ""),
                new AtRiskFilter(90, Post.PRINCIPAL, ""), new AtRiskFilter(90, null, "测试19"), new AtRiskFilter(90, null, "单位17"))) {
            for (var order : AtRiskOrder.values()) {
                for (int page : MeasuredPages.FIRST_PAGES_AND_A_FAR_ONE) {
                    pages.add(() -> atRisk(filter, order, page * 50));
                }
            }
        }
        return pages;
    }

    private List<Callable<?>> ofEmployers() {
        var pages = new ArrayList<Callable<?>>();
        for (var filter : List.of(EmployerFilter.ALL, new EmployerFilter("", true), new EmployerFilter("单位17", false), new EmployerFilter("91370600000001", false))) {
            for (var order : EmployerOrder.values()) {
                for (int page : MeasuredPages.FIRST_PAGES_AND_A_FAR_ONE) {
                    pages.add(() -> employers.page(filter, order, page * 50, 50));
                }
            }
        }
        return pages;
    }

    private List<Callable<?>> ofAccounts() {
        var pages = new ArrayList<Callable<?>>();
        for (var filter : List.of(AccountFilter.ALL, new AccountFilter("测试19", null, null), new AccountFilter("单位17", null, null),
                new AccountFilter("", Role.TRAINEE, null), new AccountFilter("", Role.PLANNER, null), new AccountFilter("", null, AccountState.LOCKED))) {
            for (int page : MeasuredPages.FIRST_PAGES_AND_A_FAR_ONE) {
                pages.add(() -> accounts.page(filter, page * 25, 25));
            }
        }
        return pages;
    }

    private static RegisterFilter text(String text) {
        return new RegisterFilter(text, null, null, null, null);
    }

    private Object register(RegisterFilter filter, RegisterOrder order, Optional<ListPlace> place) {
        return register.page(filter, order, place, 25);
    }

    private static DeliveryFilter who(String text) {
        return new DeliveryFilter(null, null, null, text, null, null, null);
    }

    private Object deliveries(DeliveryFilter filter, DeliveryOrder order, boolean descending, int first) {
        return deliveries.page(filter, order, descending, first, 50);
    }

    private Object atRisk(AtRiskFilter filter, AtRiskOrder order, int first) {
        return atRisk.page(filter, order, first, 50, List.of(30, 60, 90));
    }
}
