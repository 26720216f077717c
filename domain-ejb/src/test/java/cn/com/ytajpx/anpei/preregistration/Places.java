package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Outlooks;
import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.plan.Advisors;
import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Places in classes of 2024. */
final class Places {

    private static final ClassAdvice ADVISOR = Advisors.onThePlanOf2024();
    private static final LocalDateTime NEW_YEAR = LocalDateTime.of(2024, 1, 1, 9, 0);

    private Places() {
    }

    static TrainingClass named(String code) {
        return Advisors.planOf2024().stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    /** Taken at New Year for a certificate valid to the end of the year. */
    static Preregistration in(String code, PreregistrationState state) {
        var entrance = state == PreregistrationState.LATE ? Entrance.LATE_LIST : Entrance.REGULAR;
        var about = Outlooks.of(Post.PRINCIPAL, NEW_YEAR.toLocalDate(), LocalDate.of(2024, 12, 31), ADVISOR).certificate();
        var place = new Preregistration(new Order(Outlooks.HOLDER, Optional.of(about), entrance, RegisteredBy.trainee(true), ""), Optional.empty(), "林晓安", NEW_YEAR);
        place.enter(new Wish(named(code), ADVISOR.advise(NEW_YEAR.toLocalDate(), Optional.empty()), List.of(), entrance, true, null),
                state != PreregistrationState.WAITING, "", NEW_YEAR);
        return place;
    }
}
