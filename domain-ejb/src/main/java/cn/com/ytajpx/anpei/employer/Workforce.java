package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.account.Account;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.message.Recipient;
import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who works where and who acts for whom, for features; no page calls this. */
@Stateless
@PermitAll
public class Workforce {

    @Inject
    Employers employers;

    @Inject
    Employments employments;

    @Inject
    PersonalData personalData;

    /** The company that the account acts for: only once staff have confirmed it. */
    public Optional<Employer> ofClerk(long accountId) {
        return employers.clerkOf(accountId).flatMap(EmployerClerk::employer);
    }

    /** Where the person works now. */
    public Optional<Employer> ofHolder(long holderId) {
        return employments.currentOf(holderId).map(Employment::employer);
    }

    /** Where each of many works now; who works nowhere is missing. */
    public Map<Long, Employer> ofHolders(Collection<Long> holderIds) {
        return employments.currentOf(holderIds).stream()
                .collect(Collectors.toMap(each -> each.holder().id(), Employment::employer));
    }

    /** The confirmed clerks who can log in. */
    public List<Recipient> clerksOf(long employerId) {
        return employers.clerksOf(employerId).stream().map(EmployerClerk::account).filter(Account::active).map(this::recipient).toList();
    }

    /** The companies that a confirmed clerk acts for. */
    public List<Long> companiesWithClerks() {
        return employers.withClerks();
    }

    /** A company that there is. */
    public Employer find(long employerId) {
        return employers.find(employerId).orElseThrow();
    }

    /** Everybody who works there now. */
    public List<Employment> peopleOf(long employerId) {
        return employments.current(employerId);
    }

    /** Whether the person works there now. */
    public boolean employs(long employerId, long holderId) {
        return employments.current(employerId, holderId).isPresent();
    }

    private Recipient recipient(Account account) {
        return new Recipient(account.id(), account.name(), account.language(), account.email().orElse(null),
                account.mobile().map(mobile -> new Mobile(personalData.reveal(mobile.sealed()))).orElse(null));
    }
}
