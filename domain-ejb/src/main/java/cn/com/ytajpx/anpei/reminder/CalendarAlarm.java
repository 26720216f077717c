package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.account.Account;
import cn.com.ytajpx.anpei.account.AccountState;
import cn.com.ytajpx.anpei.calendar.CalendarWatch;
import cn.com.ytajpx.anpei.calendar.MissingYear;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.NewMessage;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.Permission;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Tells those who can load it that a year of the calendar is missing (NOCAL). However often it is raised, each of them is
 * told once for each day that the calendar names; a day that was slept through is caught up on.
 */
@Stateless
@PermitAll
public class CalendarAlarm {

    @PersistenceContext(unitName = "anpei")
    private EntityManager entityManager;

    @Inject
    private CalendarWatch watch;

    @Inject
    private Outbox outbox;

    public void raise() {
        watch.missing().forEach(missing -> responsible().forEach(account -> tell(account, missing)));
    }

    private void tell(Account account, MissingYear missing) {
        outbox.post(new NewMessage(MessageCode.CALENDAR_MISSING,
                new Recipient(account.id(), account.name(), account.language(), account.email().orElse(null), null),
                Map.of(Placeholder.YEAR, String.valueOf(missing.year())),
                "calendar-" + missing.year() + "-" + missing.alarmedOn() + "-" + account.id(), null));
    }

    private List<Account> responsible() {
        var roles = Arrays.stream(Role.values()).filter(role -> role.permissions().contains(Permission.CALENDAR_CHANGE)).toList();
        return entityManager.createQuery("SELECT DISTINCT a FROM Account a JOIN a.roles r WHERE r IN :roles AND a.state = :active ORDER BY a.id",
                Account.class).setParameter("roles", roles).setParameter("active", AccountState.ACTIVE).getResultList();
    }
}
