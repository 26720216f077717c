package cn.com.ytajpx.anpei.preregistration;

import cn.com.ytajpx.anpei.certificate.Milestone;
import cn.com.ytajpx.anpei.certificate.TraineeOutlook;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trainee's certificates beside their places (R-C4): what must be done, and what one retraining class a year (R-R2) does for
 * several certificates.
 *
 * @param all whose step presses most first; for a person without a certificate the way to a first one
 */
public record OwnRenewals(TraineeOutlook outlook, List<OwnRenewal> all) {

    public OwnRenewals {
        all = List.copyOf(all);
    }

    /** @param live the person's live pre-registrations */
    static OwnRenewals of(TraineeOutlook outlook, Collection<Preregistration> live) {
        var ways = outlook.certificates().isEmpty() ? Stream.of(new OwnRenewal(null, Renewal.of(outlook.next(), live)))
                : outlook.certificates().stream().map(each -> new OwnRenewal(each, Renewal.of(each.step(), live)));
        return new OwnRenewals(outlook, ways.toList());
    }

    /** Certificates for which the class taken comes too late, the sooner end first: to be told before anything else. */
    public List<OwnRenewal> tooLate() {
        return all.stream().filter(each -> each.renewal().tooLate()).sorted(Comparator.comparing(OwnRenewal::lastValidDay)).toList();
    }

    /**
     * The one to speak of first, but for those too late; where one class is to be taken for several, the certificate that ends
     * first decides which. Empty where the class taken is too late for all.
     */
    public Optional<OwnRenewal> main() {
        var first = all.stream().filter(each -> !each.renewal().tooLate()).findFirst();
        return first.map(found -> all.stream().filter(each -> each.renewal().servedWith(found.renewal()))
                .min(Comparator.comparing(OwnRenewal::lastValidDay)).orElse(found));
    }

    /** The other certificates that the class to be taken for the main one serves too, so that nothing else is taken for them. */
    public List<OwnRenewal> servedAlong() {
        return others().filter(each -> each.renewal().servedWith(main().orElseThrow().renewal())).toList();
    }

    /** The other certificates that a class taken already is to renew. */
    public List<OwnRenewal> renewedAlong() {
        return others().filter(each -> each.renewal().place() != null).toList();
    }

    /** The other certificates for which something else can be done until a day. */
    public List<OwnRenewal> alsoToDo() {
        return others().filter(each -> each.renewal().place() == null && each.renewal().step().until() != null)
                .filter(each -> !each.renewal().servedWith(main().orElseThrow().renewal())).toList();
    }

    /** The days from today on that matter, each once: of the classes taken or to be taken, and of the certificates. */
    public List<Milestone> milestones() {
        var along = servedAlong();
        return outlook.milestones(all.stream().filter(each -> !along.contains(each)).flatMap(each -> each.renewal().classes().stream()).toList());
    }

    private Stream<OwnRenewal> others() {
        var main = main();
        return all.stream().filter(each -> !each.renewal().tooLate() && !main.filter(each::equals).isPresent());
    }
}
