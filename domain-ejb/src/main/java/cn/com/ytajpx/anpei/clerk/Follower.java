package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.certificate.CertificateRegister;
import cn.com.ytajpx.anpei.certificate.NextStep;
import cn.com.ytajpx.anpei.certificate.People;
import cn.com.ytajpx.anpei.employer.Employer;
import cn.com.ytajpx.anpei.employer.Employment;
import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.preregistration.Enrolled;
import cn.com.ytajpx.anpei.preregistration.Preregistration;
import cn.com.ytajpx.anpei.preregistration.Renewal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what is known of a company's people, with the same handful of statements however many they are. */
@Dependent
class Follower {

    @Inject
    People people;

    @Inject
    CertificateRegister register;

    @Inject
    AdviceService advice;

    @Inject
    Enrolled enrolled;

    @Inject
    Clock clock;

    CompanyOutlook outlook(Employer employer, List<Employment> employments) {
        var today = LocalDate.now(clock);
        var ids = employments.stream().map(each -> each.holder().id()).toList();
        var certificates = people.currentOf(ids).stream().collect(Collectors.groupingBy(each -> each.holder().id()));
        var places = places(ids, today.getYear());
        var advised = advised(today);
        int dueDays = register.dueDays(today);
        return new CompanyOutlook(today, employer, employments.stream().map(each -> {
            var held = certificates.getOrDefault(each.holder().id(), List.of());
            var live = places.getOrDefault(each.holder().id(), List.of());
            var followed = held.isEmpty() ? List.of(followed(today, null, dueDays, advised, live))
                    : held.stream().map(certificate -> followed(today, certificate, dueDays, advised, live)).toList();
            return new FollowedPerson(each, followed);
        }).toList());
    }

    private static Followed followed(LocalDate today, Certificate certificate, int dueDays, Function<LocalDate, Advice> advised,
            List<Preregistration> live) {
        var step = NextStep.of(advised.apply(certificate == null ? null : certificate.lastValidDay()));
        return new Followed(today, certificate, certificate == null ? null : certificate.standingOn(today, dueDays), Renewal.of(step, live));
    }

    /** Everybody with the same last valid day gets the same advice. */
    private Function<LocalDate, Advice> advised(LocalDate today) {
        var advisor = advice.on(today);
        Map<LocalDate, Advice> known = new HashMap<>();
        return lastValidDay -> known.computeIfAbsent(lastValidDay, day -> advisor.advise(today, Optional.ofNullable(day)));
    }

    /** Live ones in this year's plan and the next. */
    private Map<Long, List<Preregistration>> places(List<Long> holderIds, int year) {
        var places = new HashMap<Long, List<Preregistration>>();
        for (int planYear : new int[] {year, year + 1}) {
            enrolled.liveOf(holderIds, planYear).forEach((holder, live) -> places.computeIfAbsent(holder, none -> new ArrayList<>()).addAll(live));
        }
        return places;
    }
}
