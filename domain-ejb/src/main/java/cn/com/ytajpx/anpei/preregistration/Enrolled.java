package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is pre-registered, for other features; and pre-registration of many, for clerks. No page calls this. */
@Stateless
@PermitAll
public class Enrolled {

    private static final int ONE_BY_ONE = 100;

    @Inject
    private People people;

    @Inject
    private AdviceService advice;

    @Inject
    private Preregistrations preregistrations;

    @Inject
    private Registrar registrar;

    @Inject
    private MassRegistrar massRegistrar;

    @Inject
    private Clock clock;

    /** Live ones, those with a seat and those who wait for one, with holder, class and certificate. */
    public List<Preregistration> liveIn(String classCode) {
        return preregistrations.liveIn(classCode);
    }

    /** By holder; whoever has none is missing. */
    public Map<Long, List<Preregistration>> liveOf(Collection<Long> holderIds, int planYear) {
        return preregistrations.liveOf(holderIds, planYear).stream().collect(Collectors.groupingBy(place -> place.holder().id()));
    }

    /**
     * Pre-registers somebody as {@code by}: a seat, or where the class is full, a place in its line.
     *
     * @throws Refused with every reason why not
     */
    public Preregistration register(long holderId, String classCode, RegisteredBy by) {
        var wanted = registrar.found(classCode);
        var holder = people.find(holderId).orElseThrow(() -> new Refused(Refusal.of(PreregistrationReason.PREREGISTRATION_UNKNOWN)));
        var bearing = bearing(people.currentOf(List.of(holderId)), wanted);
        return registrar.register(new Order(holder, bearing.about(), Entrance.REGULAR, by, ""), classCode);
    }

    /**
     * Pre-registers many in one class as {@code by}, seats in the order given. Whom a rule keeps out is left out, as is whoever
     * has not accepted a risk: ask {@link #prospects} before. Up to {@value #ONE_BY_ONE} are told one by one as by
     * {@link #register}; of more, each hears of it with the first reminder of their class.
     *
     * @return how many got a seat or a place in line
     * @throws Refused if one of them has got a place elsewhere at the same moment
     */
    public int registerAll(List<Long> holderIds, String classCode, RegisteredBy by) {
        var prospects = prospects(holderIds, classCode);
        var allowed = new LinkedHashMap<Long, Prospect>();
        for (var holder : holderIds) {
            var prospect = prospects.get(holder);
            if (prospect.decision().allowed() && (by.warningRead() || prospect.risks().isEmpty())) {
                allowed.put(holder, prospect);
            }
        }
        if (allowed.size() > ONE_BY_ONE) {
            return massRegistrar.register(registrar.found(classCode), allowed, by);
        }
        allowed.forEach((holder, prospect) -> registrar.register(
                new Order(people.find(holder).orElseThrow(), prospect.about(), Entrance.REGULAR, by, ""), classCode));
        return allowed.size();
    }

    /** What {@link #register} would say now, by holder; seats aside. */
    public Map<Long, Prospect> prospects(Collection<Long> holderIds, String classCode) {
        var wanted = registrar.found(classCode);
        var today = LocalDate.now(clock);
        var advisor = advice.on(today);
        var certificates = people.currentOf(holderIds).stream().collect(Collectors.groupingBy(each -> each.holder().id()));
        var live = liveOf(holderIds, wanted.planYear());
        var prospects = new HashMap<Long, Prospect>();
        for (var holder : holderIds) {
            var bearing = Bearing.of(certificates.getOrDefault(holder, List.of()), wanted, advisor, today);
            prospects.put(holder, Prospect.of(bearing, new Wish(wanted, bearing.advice(), bearing.others(), Entrance.REGULAR, true,
                    alreadyIn(live.getOrDefault(holder, List.of()), wanted))));
        }
        return prospects;
    }

    /** The same for somebody whom the centre does not know yet. */
    public Prospect prospectOfSomebodyNew(String classCode) {
        var wanted = registrar.found(classCode);
        var bearing = bearing(List.of(), wanted);
        return Prospect.of(bearing, new Wish(wanted, bearing.advice(), bearing.others(), Entrance.REGULAR, true, null));
    }

    /** What {@link #register} would say now to somebody who has read the warning, by holder; seats aside. */
    public Map<Long, Decision> mayRegister(Collection<Long> holderIds, String classCode) {
        return prospects(holderIds, classCode).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().decision()));
    }

    /** The same for one. */
    public Decision mayRegister(long holderId, String classCode) {
        return mayRegister(List.of(holderId), classCode).get(holderId);
    }

    /** The same for somebody whom the centre does not know yet. */
    public Decision mayRegisterSomebodyNew(String classCode) {
        return prospectOfSomebodyNew(classCode).decision();
    }

    private Bearing bearing(List<Certificate> current, TrainingClass wanted) {
        var today = LocalDate.now(clock);
        return Bearing.of(current, wanted, advice.on(today), today);
    }

    private static String alreadyIn(List<Preregistration> live, TrainingClass wanted) {
        return live.stream().filter(place -> place.kind() == wanted.kind()).map(place -> place.trainingClass().name()).findFirst().orElse(null);
    }
}
