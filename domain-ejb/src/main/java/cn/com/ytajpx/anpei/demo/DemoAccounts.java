package cn.com.ytajpx.anpei.demo;

import cn.com.ytajpx.anpei.account.FictitiousAccount;
import cn.com.ytajpx.anpei.certificate.RegisterEntry;
import cn.com.ytajpx.anpei.security.Role;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Who stands behind the demonstration's log-ins: made-up people with the same names at every start. */
final class DemoAccounts {

    private static final long SEED = 20240302;

    private final DemoNames names = new DemoNames(new Random(SEED));

    private DemoAccounts() {
    }

    static List<FictitiousAccount> all() {
        var demo = new DemoAccounts();
        var waiting = registered(Role.EMPLOYER_CLERK, DemoPeople.waitingClerk());
        return Stream.concat(DemoLogIn.all().stream().map(demo::account), Stream.of(waiting)).toList();
    }

    private FictitiousAccount account(DemoLogIn logIn) {
        return switch (logIn.role()) {
            case TRAINEE -> registered(Role.TRAINEE, DemoPeople.trainee());
            case EMPLOYER_CLERK -> registered(Role.EMPLOYER_CLERK, DemoPeople.clerk());
            default -> new FictitiousAccount(logIn.role(), names.person(), logIn.handle(), null, null,
                    logIn.handle() + "@example.com", null);
        };
    }

    private static FictitiousAccount registered(Role role, RegisterEntry.Person person) {
        return new FictitiousAccount(role, person.name(), null, person.idNumber(), person.mobile(), person.email(), person.employerName());
    }
}
