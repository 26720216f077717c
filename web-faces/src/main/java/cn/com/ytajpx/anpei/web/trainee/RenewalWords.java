package cn.com.ytajpx.anpei.web.trainee;

import cn.com.ytajpx.anpei.certificate.Certificate;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import cn.com.ytajpx.anpei.preregistration.Cover;
import cn.com.ytajpx.anpei.preregistration.OwnRenewal;
import cn.com.ytajpx.anpei.preregistration.OwnRenewals;
import cn.com.ytajpx.anpei.web.plan.Classes;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** What one class a year does for several certificates (R-R2), in words. */
@Named
@RequestScoped
public class RenewalWords {

    @Inject
    private Words words;

    @Inject
    private Classes classes;

    @Inject
    private Days days;

    /** That the class to be taken for the main certificate serves the others too; empty where there are none. */
    public String oneForAll(OwnRenewals renewals) {
        var along = renewals.servedAlong();
        return along.isEmpty() ? "" : words.text("renewal.one-for-all", classes.name(renewals.main().orElseThrow().renewal().step().advised().trainingClass()),
                named(along.stream().map(each -> each.about().certificate()).toList()));
    }

    /** That a certificate other than the main one is renewed by the class taken, or will be once the place is certain. */
    public String along(OwnRenewal each) {
        var place = each.renewal().place();
        var key = place.kind() == ClassKind.TRAINING ? "renewal.training" : each.renewal().cover() == Cover.COVERED ? "renewal.along" : "renewal.along-waiting";
        return words.text(key, named(List.of(each.about().certificate())), classes.name(place.trainingClass()));
    }

    /** That the class taken comes too late for a certificate. */
    public String tooLate(OwnRenewal each) {
        return words.text("renewal.too-late", classes.name(taken(each)), words.text(each.about().certificate().post()));
    }

    /** By when it would be done, until when the certificate is valid, and what follows. */
    public String why(OwnRenewal each) {
        return each.renewal().taken().map(advised -> words.text("renewal.why", days.say(each.about().certificate().lastValidDay()),
                        days.say(advised.readyOn()), days.say(each.about().voidFrom())))
                .orElseGet(() -> words.text("renewal.why-study", days.say(each.about().certificate().lastValidDay()),
                        days.say(taken(each).study().closes()), days.say(each.about().voidFrom())));
    }

    /** What to do about it. */
    public String now(OwnRenewal each) {
        return each.renewal().wayOut().map(way -> words.text(way.centreDeadlinePassed() ? "renewal.move-late" : "renewal.move",
                        classes.name(way.trainingClass()), days.say(each.renewal().step().until())))
                .orElseGet(() -> words.text("renewal.call"));
    }

    /** What the button says that leads to the move. */
    public String action(OwnRenewal each) {
        return words.text("renewal.move-to", classes.name(each.renewal().wayOut().orElseThrow().trainingClass()));
    }

    /** Where the move is checked and confirmed. */
    public String address(OwnRenewal each) {
        var way = each.renewal().wayOut().orElseThrow();
        return "/trainee/preregister?move=" + each.renewal().place().id() + "&class=" + way.trainingClass().code() + (way.centreDeadlinePassed() ? "&late=true" : "");
    }

    /** Certificates with their last valid days, in one breath. */
    public String named(List<Certificate> certificates) {
        return certificates.stream().map(each -> words.text("renewal.certificate", words.text(each.post()), each.lastValidDay()))
                .collect(Collectors.joining(words.text("renewal.and")));
    }

    private static TrainingClass taken(OwnRenewal each) {
        return each.renewal().place().trainingClass();
    }
}
