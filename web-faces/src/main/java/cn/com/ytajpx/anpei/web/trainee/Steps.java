package cn.com.ytajpx.anpei.web.trainee;

import cn.com.ytajpx.anpei.certificate.CertificateOutlook;
import cn.com.ytajpx.anpei.certificate.Milestone;
import cn.com.ytajpx.anpei.certificate.NextDeed;
import cn.com.ytajpx.anpei.certificate.NextStep;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.AdvisedClass;
import cn.com.ytajpx.anpei.plan.ClassKind;
import cn.com.ytajpx.anpei.web.plan.Classes;
import cn.com.ytajpx.anpei.web.ui.Days;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a next step is put into words, on every page that shows one. */
@Named
@RequestScoped
public class Steps {

    @Inject
    private Words words;

    @Inject
    private Classes classes;

    @Inject
    private Days days;

    /** The one sentence: what, and until when. */
    public String sentence(NextStep step) {
        var key = "next." + step.deed() + "." + step.kind();
        if (step.classToTake().isPresent()) {
            return words.text(key, days.say(step.until()), classes.name(step.advised().trainingClass()));
        }
        return step.deed() == NextDeed.AWAIT_PLAN && step.kind() == ClassKind.RETRAINING
                ? words.text(key, String.valueOf(step.advice().lastValidDay().getYear())) : words.text(key);
    }

    /** How it is done today. */
    public String how(NextStep step) {
        return words.text("next.how." + step.deed() + "." + step.kind());
    }

    /** The step after it: where and when to book; empty where there is no class. */
    public String then(NextStep step) {
        return step.classToTake().map(each -> {
            var window = each.trainingClass().bookingWindow();
            return window.notYetOpen(days.getToday())
                    ? words.text("next.then-from", days.say(window.opens()), days.say(window.closes()))
                    : words.text("next.then-until", days.say(window.closes()));
        }).orElse("");
    }

    /** What happens when it is missed (R-C4). */
    public String ifMissed(NextStep step) {
        if (step.kind() == ClassKind.RETRAINING) {
            return words.text("advice.if-missed", days.say(step.advice().voidFrom().orElseThrow()));
        }
        return step.nextChance().map(each -> words.text("next.missed-training", classes.name(each.trainingClass()),
                days.say(each.trainingClass().study().opens()))).orElseGet(() -> words.text("next.missed-last-training"));
    }

    /** The truth when nothing is in time: the soonest class, and from when the certificate is void. */
    public String soonest(NextStep step) {
        var advice = step.advice();
        return advice.soonestUnsafe().map(each -> words.text("advice.nothing-soonest", classes.name(each.trainingClass()),
                        days.say(each.readyOn()), days.say(advice.voidFrom().orElseThrow())))
                .orElseGet(() -> words.text("next.nothing-left", days.say(advice.voidFrom().orElseThrow())));
    }

    /** Void where it hurts already, soon where a day presses, else calm. */
    public String tone(NextStep step) {
        return step.deed() == NextDeed.CALL_CENTRE ? "void" : step.deed() == NextDeed.ENTER_LATE_LIST ? "soon" : "";
    }

    /** Whether it is done in our own pages. */
    public boolean here(NextStep step) {
        return step.deed() != NextDeed.AWAIT_PLAN;
    }

    /** What the button says. */
    public String action(NextStep step) {
        return words.text(switch (step.deed()) {
            case ENTER_LATE_LIST -> "next.late-list";
            case CALL_CENTRE -> "next.help";
            default -> "next.preregister";
        });
    }

    /** Where it is done; {@code null} for a person without a certificate. */
    public String address(CertificateOutlook about) {
        return "/trainee/preregister" + (about == null ? "" : "?certificate=" + about.certificate().id());
    }

    /** Whether it is settled by a telephone call. */
    public boolean byPhone(NextStep step) {
        return step.deed() == NextDeed.ENTER_LATE_LIST || step.deed() == NextDeed.CALL_CENTRE
                || step.deed() == NextDeed.AWAIT_PLAN && step.kind() == ClassKind.TRAINING;
    }

    /** How long before the last valid day a new certificate is there, in words. */
    public String inTime(AdvisedClass advised) {
        var study = advised.trainingClass().study();
        return advised.slackDays() == null
                ? words.text("advice.training-in-time", days.say(study.opens()), days.say(study.closes()), days.say(advised.readyOn()))
                : words.text("advice.in-time", days.say(study.closes()), days.say(advised.readyOn()), advised.slackDays());
    }

    /** A day ahead: whose it is and what it is. */
    public String milestone(Milestone day) {
        return words.text("MilestoneKind." + day.kind().name(), day.trainingClass() != null ? classes.name(day.trainingClass()) : words.text(day.post()));
    }
}
