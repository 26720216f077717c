package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.plan.AdvisedClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trainee's start: what to do next, the certificates, the days ahead.
 *
 * @param certificates the current ones, whose step presses most first; empty for a person without
 * @param initial      the step of a person without a certificate; {@code null} for a holder
 */
public record TraineeOutlook(LocalDate on, List<CertificateOutlook> certificates, NextStep initial) {

    public TraineeOutlook {
        certificates = certificates.stream().sorted(Comparator.comparing(CertificateOutlook::step, NextStep.MOST_PRESSING_FIRST)
                .thenComparing(each -> each.certificate().lastValidDay())).toList();
    }

    /** The one thing to do next. */
    public NextStep next() {
        return certificates.isEmpty() ? initial : certificates.get(0).step();
    }

    /** The certificate that it is about; empty for a person without. */
    public Optional<CertificateOutlook> about() {
        return certificates.stream().findFirst();
    }

    /**
     * The days from today on that matter, each once.
     *
     * @param classes taken or to be taken
     */
    public List<Milestone> milestones(List<AdvisedClass> classes) {
        return Stream.concat(classes.stream().flatMap(TraineeOutlook::daysOf), certificates.stream().flatMap(TraineeOutlook::daysOf))
                .filter(day -> !day.on().isBefore(on))
                .sorted(Comparator.comparing(Milestone::on).thenComparing(Milestone::kind)).distinct().toList();
    }

    private static Stream<Milestone> daysOf(AdvisedClass advised) {
        var named = advised.trainingClass();
        return Stream.of(
                new Milestone(named.centreDeadline(), MilestoneKind.CENTRE_DEADLINE, named, null),
                new Milestone(named.bookingWindow().opens(), MilestoneKind.BOOKING_OPENS, named, null),
                new Milestone(named.bookingWindow().closes(), MilestoneKind.BOOKING_CLOSES, named, null),
                new Milestone(named.checkIn().on(), MilestoneKind.CHECK_IN, named, null),
                new Milestone(named.study().closes(), MilestoneKind.STUDY_ENDS, named, null),
                new Milestone(advised.readyOn(), MilestoneKind.READY, named, null));
    }

    private static Stream<Milestone> daysOf(CertificateOutlook outlook) {
        var post = outlook.certificate().post();
        return Stream.of(
                new Milestone(outlook.remindedFrom(), MilestoneKind.REMINDED_FROM, null, post),
                new Milestone(outlook.certificate().lastValidDay(), MilestoneKind.LAST_VALID_DAY, null, post),
                new Milestone(outlook.voidFrom(), MilestoneKind.VOID_FROM, null, post));
    }
}
