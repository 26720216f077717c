package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import java.util.List;
import java.util.Optional;

/**
 * What a trainee can choose from for one certificate, or for a first one.
 *
 * @param about the certificate; empty for a first one
 * @param live  the live pre-registration of the kind in this year's plan
 * @param help  the open task for staff about this person (R-C3b)
 */
public record Offer(Optional<Certificate> about, Advice advice, Optional<Preregistration> live, Optional<LateCase> help) {

    /** Classes that can still be got into: by the deadline, or by the late list. Recommended first. */
    public List<AdvisedClass> open() {
        return advice.classes().stream().filter(this::open).toList();
    }

    /** Classes that can't be got into any more, shown with the reason. */
    public List<AdvisedClass> closed() {
        return advice.classes().stream().filter(each -> !open(each)).toList();
    }

    /** Classes that have not begun, whatever speaks against them: for staff, who may set that aside. */
    public List<AdvisedClass> toCome() {
        return advice.classes().stream().filter(each -> !advice.on().isAfter(each.trainingClass().checkIn().on())).toList();
    }

    /** Nothing that is left saves the certificate (R-C3b). */
    public boolean nothingSafe() {
        return about.isPresent() && advice.lastValidDay() != null && !advice.on().isAfter(advice.lastValidDay())
                && open().stream().noneMatch(AdvisedClass::safe);
    }

    private boolean open(AdvisedClass each) {
        var wish = new Wish(each.trainingClass(), advice, each.centreDeadlinePassed() ? Entrance.LATE_LIST : Entrance.REGULAR, true, null);
        return PreregistrationPolicy.judge(wish).allowed();
    }
}
