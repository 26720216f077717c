package cn.com.ytajpx.anpei.it.employer;

import cn.com.ytajpx.anpei.account.FictitiousAccount;
import cn.com.ytajpx.anpei.account.FictitiousAccounts;
import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.employer.CompanyForm;
import cn.com.ytajpx.anpei.employer.EmployerDesk;
import cn.com.ytajpx.anpei.employer.OwnCompany;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.Domain;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;

/** Made-up companies and clerks for tests, made through the product's own doors. */
@Dependent
public class Companies {

    /** Of GB 32100-2015 itself. */
    static final String CODE = "91350100M000100Y43";

    @Inject
    FictitiousAccounts accounts;

    @Inject
    OwnCompany company;

    @Inject
    EmployerDesk desk;

    @Inject
    Domain domain;

    /** Of somebody who does not exist: no administrative division has the area code. */
    static IdNumber idNumber(int person) {
        var first17 = "99000%d19850601%03d".formatted(person / 1000 % 10, person % 1000);
        return new IdNumber(first17 + IdNumber.checkCharacter(first17));
    }

    static String mobile(int person) {
        return "1360%07d".formatted(person);
    }

    static CompanyForm form(String name, String code) {
        return new CompanyForm(name, code, "", "烟台市芝罘区示例路1号", "测试人", "0535-6685949");
    }

    /** An account that may enter the employers' area; answers its id. */
    long clerk(int person) {
        accounts.take(List.of(new FictitiousAccount(Role.EMPLOYER_CLERK, "经办人", null, idNumber(person), new Mobile(mobile(person)),
                "clerk%d@example.com".formatted(person), "测试(示例)有限公司")), "livelyriver42");
        return domain.count("select max(id) from account");
    }

    /** A clerk whom the centre has confirmed for a company with that code. */
    long confirmedClerk(int person, String name, String code) {
        long clerk = clerk(person);
        as(clerk, () -> company.setUp(form(name, code)));
        asStaff(() -> desk.waiting().stream().filter(each -> each.account().id() == clerk).forEach(each -> desk.confirm(each.id())));
        return clerk;
    }

    static <T> T asking(long account, Callable<T> question) {
        return Acting.account(account, question, Permission.EMPLOYER_AREA);
    }

    static void as(long account, Runnable deed) {
        asking(account, () -> {
            deed.run();
            return null;
        });
    }

    static <T> T askingAsStaff(Callable<T> question) {
        return Acting.as(question, Permission.EMPLOYERS_READ, Permission.EMPLOYERS_CONFIRM);
    }

    static void asStaff(Runnable deed) {
        askingAsStaff(() -> {
            deed.run();
            return null;
        });
    }
}
