package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.audit.AuditFact;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.installation.Installation;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An installation where nobody could log in is given the administrator that its configuration names. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    Installation installation;

    @Inject
    @ConfigProperty(name = "anpei.admin.login")
    Optional<String> login;

    @Inject
    @ConfigProperty(name = "anpei.admin.password")
    Optional<String> password;

    @Inject
    Accounts accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    Clock clock;

    @Inject
    Event<AuditFact> audit;

    /** A name or password that is refused leaves the installation as it is; the log says why. */
    @PostConstruct
    void make() {
        if (installation.isDemo() || login.isEmpty() || password.isEmpty() || accounts.administrators() > 0) {
            return;
        }
        var name = login.get().strip().toLowerCase(Locale.ROOT);
        var decision = StaffAccountPolicy.login(name).and(PasswordPolicy.check(password.get(), password.get(), List.of(name)));
        if (!decision.allowed()) {
            var words = new Words(Language.EN, FirstAdministrator.class.getClassLoader());
            LOG.severe("No administrator was made from ANPEI_ADMIN_LOGIN and ANPEI_ADMIN_PASSWORD: "
                    + decision.refusals().stream().map(words::text).collect(Collectors.joining(" ")));
            return;
        }
        accounts.byLogin(name).ifPresentOrElse(
                someone -> LOG.severe("There is an account " + name + " that is no administrator; ANPEI_ADMIN_LOGIN must name another."),
                () -> add(name));
    }

    private void add(String name) {
        var account = Account.ofStaff(name, name, null, hashing.hash(password.orElseThrow()), Set.of(Role.ADMINISTRATOR),
                LocalDateTime.now(clock));
        accounts.add(account);
        accounts.flush();
        audit.fire(new AuditFact("account.create", "account/" + account.id(), name + " · " + Role.ADMINISTRATOR));
    }
}
