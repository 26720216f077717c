package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.certificate.NextDeed;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.employer.OwnPeople;
import cn.com.ytajpx.anpei.plan.PlanService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.preregistration.Enrolled;
import cn.com.ytajpx.anpei.preregistration.Prospect;
import cn.com.ytajpx.anpei.preregistration.RegisteredBy;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pre-registers many of the company's people at once by ticking them (R-R3); each by themself, so that one refusal stops nobody else. */
@Stateless
@RolesAllowed(Permission.EMPLOYER_AREA)
public class ManyRegistered {

    @Inject
    private ClerkDesk desk;

    @Inject
    private OwnPeople people;

    @Inject
    private PlanService plan;

    @Inject
    private Enrolled enrolled;

    @Inject
    private Clock clock;

    /** This year's and next year's classes that can still be got into. */
    public List<TrainingClass> classes() {
        var today = LocalDate.now(clock);
        return Stream.of(today.getYear(), today.getYear() + 1).flatMap(year -> plan.planOf(year).stream())
                .filter(each -> each.enrolmentOn(today).ahead()).toList();
    }

    /**
     * Everybody who is not covered, beside a class: the given one, or each beside the class that the advice names for them.
     *
     * @param classCode empty for 'each their own'
     * @throws Refused if there is no such class
     */
    public List<TickedPerson> candidates(Optional<String> classCode) {
        var open = desk.people(desk.outlook(), PeopleFilter.ALL, PeopleOrder.PRESSING).stream()
                .filter(person -> person.followed().stream().anyMatch(each -> each.place() == null)).toList();
        Map<Long, String> wishes = new HashMap<>();
        open.forEach(person -> classCode.or(() -> own(person)).ifPresent(code -> wishes.put(person.holder().id(), code)));
        var prospects = prospects(wishes);
        var wished = plan.classesOf(new HashSet<>(wishes.values()));
        return open.stream().map(person -> {
            var holder = person.holder().id();
            return new TickedPerson(person, wished.get(wishes.get(holder)), prospects.get(holder));
        }).toList();
    }

    /**
     * Does what it can; the answer says of each wish what became of it.
     *
     * @param riskAccepted whether the clerk has read the warnings and told the people
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<TickResult> register(List<ClassWish> wishes, boolean riskAccepted) {
        return wishes.stream().map(wish -> register(wish, RegisteredBy.clerk(riskAccepted))).toList();
    }

    private TickResult register(ClassWish wish, RegisteredBy by) {
        var name = "";
        try {
            name = people.find(wish.holderId()).holder().name();
            return new TickResult(name, enrolled.register(wish.holderId(), wish.classCode(), by), List.of());
        } catch (Refused refused) {
            return new TickResult(name, null, refused.decision().refusals());
        }
    }

    private static Optional<String> own(FollowedPerson person) {
        return person.followed().stream().filter(each -> each.place() == null && each.step().deed() == NextDeed.PRE_REGISTER).findFirst()
                .flatMap(each -> each.step().classToTake()).map(advised -> advised.trainingClass().code());
    }

    private Map<Long, Prospect> prospects(Map<Long, String> wishes) {
        var byClass = wishes.entrySet().stream().collect(Collectors.groupingBy(Map.Entry::getValue,
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        var all = new HashMap<Long, Prospect>();
        byClass.forEach((code, holders) -> all.putAll(enrolled.prospects(holders, code)));
        return all;
    }
}
