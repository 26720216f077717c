package cn.com.ytajpx.anpei.it.year;

import static cn.com.ytajpx.anpei.it.year.Somebody.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.com.ytajpx.anpei.certificate.Standing;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.it.container.Acting;
import cn.com.ytajpx.anpei.it.container.InContainer;
import cn.com.ytajpx.anpei.plan.AdviceLabel;
import cn.com.ytajpx.anpei.plan.AdviceService;
import cn.com.ytajpx.anpei.plan.PlannedClass;
import cn.com.ytajpx.anpei.preregistration.PreregistrationReason;
import cn.com.ytajpx.anpei.preregistration.PreregistrationState;
import cn.com.ytajpx.anpei.reminder.ReminderReport;
import cn.com.ytajpx.anpei.security.Permission;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The year of the notice, from the publication in January to the new year: who does what the notice asks for keeps the certificate,
 * and nobody loses theirs without having been told again and again.
 */
class YearOf2024ScenarioIT extends InContainer {

    @Inject
    Centre centre;

    @Inject
    AdviceService advice;

    @Inject
    ReminderReport report;

    @Test
    @DisplayName("R-P4 R-R1 R-R2 R-R4 R-N1 R-C3b R-C5 the year 2024")
    void theYear2024() {
        centre.clock.set("2023-12-29T16:00");
        centre.knows(PROMPT, "2024-07-31");
        centre.knows(FORGETFUL, "2024-06-20");
        centre.knows(MOVED, "2024-08-20");
        centre.knows(TARDY, "2024-12-10");
        thePlanIsPublishedInJanuary();
        threePreRegisterInTimeAndOneIsReminded();
        whoMissedTheDeadlineComesByTheLateList();
        whoDoesNotBookIsRemindedUntilTheWindowCloses();
        aClassIsMovedTwiceAndPeopleHearOnce();
        whoIsRenewedHearsNoMore();
        whoForgotIsVoidAndSentToTraining();
        theYearEndsWithNobodyUnexplained();
    }

    private void thePlanIsPublishedInJanuary() {
        centre.planDrafted();
        assertThat(centre.plan.planOf(2024)).as("drafts never leave the centre").isEmpty();

        centre.clock.set("2024-01-02T09:00");
        centre.publishes();
        assertThat(centre.plan.planOf(2024)).hasSize(11);
        assertThat(recommended("2024-07-31")).isEqualTo("再培训班第四期");
    }

    private void threePreRegisterInTimeAndOneIsReminded() {
        centre.livesThrough("2024-03-04", 14);
        centre.preregisters(PROMPT, "2024-R4", false);
        centre.preregisters(FORGETFUL, "2024-R4", false);
        centre.preregisters(MOVED, "2024-R5", false);
        assertThat(refused(() -> centre.preregisters(PROMPT, "2024-R5", false)))
                .as("one live pre-registration of a kind (R-R2)").contains(PreregistrationReason.PREREGISTERED_ALREADY);

        centre.livesThrough("2024-03-31", 3);
        assertThat(centre.told(TARDY)).as("seven and two days before the deadline of the class recommended")
                .isEqualTo(Collections.nCopies(2, "CENTRE_DEADLINE_NEAR"));
        assertThat(centre.told(PROMPT)).doesNotContain("CENTRE_DEADLINE_NEAR");
    }

    private void whoMissedTheDeadlineComesByTheLateList() {
        centre.livesThrough("2024-04-01", 1);
        assertThat(refused(() -> centre.preregisters(TARDY, "2024-R7", false)))
                .containsAnyOf(PreregistrationReason.CENTRE_DEADLINE_PASSED, PreregistrationReason.CENTRE_DEADLINE_PASSED_NO_OTHER);

        assertThat(centre.preregisters(TARDY, "2024-R7", true).state()).isEqualTo(PreregistrationState.LATE);
    }

    private void whoDoesNotBookIsRemindedUntilTheWindowCloses() {
        centre.livesThrough("2024-04-08", 1);
        centre.rosterSays(Map.of(PROMPT, "再培训班第四期"));
        centre.livesThrough("2024-04-30", 1);

        assertThat(centre.told(FORGETFUL)).filteredOn("PREREGISTERED_WINDOW_OPEN"::equals).hasSize(1);
        assertThat(centre.told(FORGETFUL)).filteredOn("PREREGISTERED_NOT_BOOKED"::equals).hasSizeGreaterThanOrEqualTo(6);
        assertThat(centre.told(PROMPT)).as("stopped as soon as the roster shows the booking")
                .filteredOn("PREREGISTERED_NOT_BOOKED"::equals).hasSizeLessThanOrEqualTo(1);
    }

    private void aClassIsMovedTwiceAndPeopleHearOnce() {
        centre.clock.set("2024-05-06T14:00");
        centre.changes("2024-R5", "", row -> inDays(row, 1));
        centre.clock.advance(Duration.ofMinutes(4));
        centre.changes("2024-R5", "酒店会议室检修。", row -> inDays(row, 6));
        centre.jobs.round();
        assertThat(centre.told(MOVED)).doesNotContain("CLASS_CHANGED");

        centre.clock.advance(Duration.ofMinutes(11));
        centre.jobs.round();
        centre.jobs.round();
        assertThat(centre.told(MOVED)).filteredOn("CLASS_CHANGED"::equals).hasSize(1);
        assertThat(centre.told(PROMPT)).doesNotContain("CLASS_CHANGED");
        assertThat(centre.records(MOVED)).singleElement()
                .satisfies(place -> assertThat(place.state()).as("the place stays").isEqualTo(PreregistrationState.REGISTERED));
    }

    private void whoIsRenewedHearsNoMore() {
        centre.livesThrough("2024-05-27", 7);
        centre.renews(PROMPT, "2025-07-31");
        int before = centre.told(PROMPT).size();
        centre.livesThrough("2024-06-20", 1);
        assertThat(centre.told(PROMPT)).hasSize(before);
    }

    private void whoForgotIsVoidAndSentToTraining() {
        assertThat(Standing.on(centre.today(), LocalDate.parse("2024-06-20"), 90)).as("the last valid day itself").isEqualTo(Standing.DUE);
        assertThat(centre.told(FORGETFUL)).filteredOn(code -> code.startsWith("CERTIFICATE_DUE")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(centre.told(FORGETFUL)).doesNotContain("CERTIFICATE_VOID");

        centre.livesThrough("2024-06-21", 1);
        assertThat(centre.told(FORGETFUL)).filteredOn("CERTIFICATE_VOID"::equals).hasSize(1);
        assertThat(recommended("2024-06-20")).isEqualTo("培训班第二期");
    }

    private void theYearEndsWithNobodyUnexplained() {
        centre.livesThrough("2024-12-31", 14);
        var coverage = Acting.as(() -> report.coverage(centre.today()), Permission.CERTIFICATES_READ, Permission.STAFF_AREA, Permission.JOBS_READ);
        assertThat(coverage.unexplained()).isZero();
    }

    private String recommended(String lastValidDay) {
        return advice.advise(Optional.of(LocalDate.parse(lastValidDay))).classes().stream()
                .filter(each -> each.label() == AdviceLabel.RECOMMENDED).map(each -> each.trainingClass().name()).findFirst().orElse("");
    }

    /** Check-in and study so many days later. */
    private static PlannedClass inDays(PlannedClass row, int days) {
        return new PlannedClass(row.kind(), row.sessionNumber(), row.name(), row.expiryMonths(), row.centreDeadline(), row.bookingOpens(),
                row.bookingCloses(), row.venueCode(), row.checkInOn().plusDays(days), row.checkInFrom(), row.checkInTo(),
                row.studyFrom().plusDays(days), row.studyTo().plusDays(days), row.capacity());
    }

    private static List<Reason> refused(Runnable deed) {
        return catchThrowableOfType(Refused.class, deed::run).decision().refusals().stream().map(Refusal::reason).toList();
    }
}
