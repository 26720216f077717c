package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Makes the log-ins of the demonstration, all with one password that everybody knows. */
@Stateless
@PermitAll
public class FictitiousAccounts {

    @Inject
    Accounts accounts;

    @Inject
    Seals seals;

    @Inject
    PasswordHashing hashing;

    @Inject
    Clock clock;

    /** Whether nobody has an account yet, made up or real. */
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    public void take(List<FictitiousAccount> people, String password) {
        var hash = hashing.hash(password);
        people.forEach(person -> accounts.add(person.role().givenByAdministrator() ? staff(person, hash) : applicant(person, hash)));
    }

    private Account staff(FictitiousAccount person, String hash) {
        var account = Account.ofStaff(person.login(), person.name(), person.email(), hash, Set.of(person.role()), LocalDateTime.now(clock));
        account.changePassword(hash);
        return account;
    }

    private Account applicant(FictitiousAccount person, String hash) {
        var document = new IdentityDocument(DocumentType.ID_CARD, person.idNumber().value());
        var applicant = new Applicant(kind(person.role()), person.name(), document.type(), document.number(),
                person.mobile().value(), person.email(), person.employerName(), Language.ZH, Terms.VERSION, hash);
        return Account.ofApplicant(applicant, seals.of(document), seals.of(person.mobile()), LocalDateTime.now(clock));
    }

    private static RegistrantKind kind(Role role) {
        return Arrays.stream(RegistrantKind.values()).filter(kind -> kind.role() == role).findFirst().orElseThrow();
    }
}
