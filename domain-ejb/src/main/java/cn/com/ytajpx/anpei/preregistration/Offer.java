package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.plan.Advice;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a trainee can choose from for one certificate, or for a first one.
 *
 * @param about  the certificate; empty for a first one
 * @param others the person's other current certificates
 * @param live   the live pre-registration of the kind in this year's plan
 * @param help   the open task for staff about this person (R-C3b)
 */
public record Offer(Optional<Certificate> about, Advice advice, List<Certificate> others, Optional<Preregistration> live,
        Optional<LateCase> help) {

    /** Classes that can still be got into: by the deadline, or by the late list. Recommended first, too late for another certificate last. */
    public List<AdvisedClass> open() {
        return advice.classes().stream().filter(this::open).sorted(Comparator.comparing(each -> !tooLateFor(each).isEmpty())).toList();
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

    /** What must be read and accepted before that class is taken. */
    public List<RiskWarning> risks(AdvisedClass each) {
        return wish(each).risks();
    }

    /** What is said of a class to the person: too late where it is so for any of their certificates. */
    public AdviceLabel label(AdvisedClass each) {
        return wish(each).label().orElse(each.label());
    }

    /** The other certificates that would lapse if that class were taken (R-R2: there is no second one). */
    public List<Certificate> tooLateFor(AdvisedClass each) {
        var wish = wish(each);
        return others.stream().filter(other -> wish.tooLateFor(other.lastValidDay())).toList();
    }

    private boolean open(AdvisedClass each) {
        return PreregistrationPolicy.judge(wish(each)).allowed();
    }

    private Wish wish(AdvisedClass each) {
        return new Wish(each.trainingClass(), advice, others.stream().map(Certificate::lastValidDay).toList(),
                each.centreDeadlinePassed() ? Entrance.LATE_LIST : Entrance.REGULAR, true, null);
    }
}
