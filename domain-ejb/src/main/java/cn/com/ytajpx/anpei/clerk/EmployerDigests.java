package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.employer.Workforce;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.NewMessage;
import cn.com.ytajpx.anpei.message.Outbox;
import cn.com.ytajpx.anpei.message.Placeholder;
import cn.com.ytajpx.anpei.message.Recipient;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells a company's clerks once a week who lapses within 30, 60 and 90 days and is not covered; where there is nobody, it is
 * silent. On Mondays, or on the first day after that on which the job runs again. No page calls this; the job does.
 */
@Stateless
@PermitAll
public class EmployerDigests {

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    @Inject
    private Workforce workforce;

    @Inject
    private Follower follower;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** The companies that somebody acts for. */
    public List<Long> companies() {
        return workforce.companiesWithClerks();
    }

    /**
     * Writes this week's digest of a company, unless it is written already or there is nothing to say.
     *
     * @return how many clerks are told
     */
    public int write(long employerId) {
        var clerks = workforce.clerksOf(employerId);
        var outlook = follower.outlook(workforce.find(employerId), workforce.peopleOf(employerId));
        var today = outlook.on();
        if (clerks.isEmpty() || outlook.uncovered(today, today.plusDays(DigestText.FARTHEST)).isEmpty()) {
            return 0;
        }
        return (int) clerks.stream().filter(clerk -> !outbox.post(message(clerk, outlook)).isEmpty()).count();
    }

    private NewMessage message(Recipient clerk, CompanyOutlook outlook) {
        return new NewMessage(MessageCode.EMPLOYER_DIGEST, clerk, Map.of(Placeholder.NAME, clerk.name(),
                Placeholder.COMPANY, outlook.employer().name(), Placeholder.LAPSING, DigestText.of(outlook, in(clerk.language()))),
                "employer-digest-%d-%d-%s".formatted(outlook.employer().id(), clerk.accountId(), week(LocalDate.now(clock))), null);
    }

    /** {@code 2024-W09}: one digest an ISO week, which begins on Monday. */
    static String week(LocalDate day) {
        return "%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private synchronized Words in(Language language) {
        return words.computeIfAbsent(language, each -> new Words(each, EmployerDigests.class.getClassLoader()));
    }
}
