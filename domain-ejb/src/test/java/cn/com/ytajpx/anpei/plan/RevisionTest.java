package cn.com.ytajpx.anpei.plan;

import static cn.com.ytajpx.anpei.plan.ClassStatus.*;
import static cn.com.ytajpx.anpei.plan.PlanReason.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R-P4: a class from draft to published, changed, cancelled")
class RevisionTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
    private static final LocalDateTime LATER = LocalDateTime.of(2024, 3, 1, 10, 0);

    private final TrainingClass fourth = PlanOf2024.published(PlanOf2024.row("R4"));

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "DRAFT, DRAFT, false", "DRAFT, PUBLISHED, true", "DRAFT, CANCELLED, false",
        "PUBLISHED, DRAFT, false", "PUBLISHED, PUBLISHED, false", "PUBLISHED, CANCELLED, true",
        "CANCELLED, DRAFT, false", "CANCELLED, PUBLISHED, false", "CANCELLED, CANCELLED, false"})
    void every_step_is_allowed_or_not(ClassStatus from, ClassStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }

    @Test
    void a_class_counts_as_changed_once_its_revision_has_grown() {
        assertThat(PlanOf2024.draft(PlanOf2024.row("R4")).standing()).isEqualTo(ClassStanding.DRAFT);
        assertThat(fourth.standing()).isEqualTo(ClassStanding.PUBLISHED);
        fourth.change(TypedClass.like("R4").capacity(80).row(), fourth.venue(), "Li", LATER);
        assertThat(fourth.standing()).isEqualTo(ClassStanding.CHANGED);
        assertThat(fourth.revision()).isEqualTo(1);
        assertThat(fourth.changedBy()).isEqualTo("Li");
        fourth.cancel("Li", LATER);
        assertThat(fourth.standing()).isEqualTo(ClassStanding.CANCELLED);
        assertThat(fourth.revision()).isEqualTo(2);
        assertThatThrownBy(() -> fourth.change(PlanOf2024.row("R4"), fourth.venue(), "Li", LATER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fourth.publish("Li", LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoever_looked_at_an_older_version_overwrites_nothing() {
        assertThat(RevisionPolicy.unseen(fourth, 0).allowed()).isTrue();
        assertThat(reasons(RevisionPolicy.unseen(fourth, 1))).containsExactly(CLASS_CHANGED_MEANWHILE);
    }

    @Test
    void kind_and_session_of_a_published_class_stay() {
        var row = TypedClass.like("R4").kind(ClassKind.TRAINING).session(9).row();
        assertThat(RevisionPolicy.change(fourth, row, "", TODAY).refusals()).extracting(Refusal::field).containsExactly("kind", "sessionNumber");
    }

    @Test
    void what_has_ended_is_cancelled_or_is_a_draft_is_not_changed() {
        var row = TypedClass.like("R4").capacity(80).row();
        assertThat(RevisionPolicy.change(fourth, row, "", LocalDate.of(2024, 5, 8)).allowed()).isTrue();
        assertThat(reasons(RevisionPolicy.change(fourth, row, "", LocalDate.of(2024, 5, 9)))).containsExactly(CLASS_OVER);
        assertThat(reasons(RevisionPolicy.change(PlanOf2024.draft(row), row, "", TODAY))).containsExactly(CLASS_NOT_PUBLISHED);
        assertThat(reasons(RevisionPolicy.draft(fourth))).containsExactly(CLASS_NOT_A_DRAFT);
        fourth.cancel("Li", LATER);
        assertThat(reasons(RevisionPolicy.cancel(fourth, "", TODAY))).containsExactly(CLASS_CANCELLED);
    }

    @Test
    void the_added_sentence_has_200_characters_at_most() {
        assertThat(RevisionPolicy.cancel(fourth, "停".repeat(200), TODAY).allowed()).isTrue();
        assertThat(reasons(RevisionPolicy.cancel(fourth, "停".repeat(201), TODAY))).containsExactly(CLASS_SENTENCE_TOO_LONG);
    }

    @Test
    void before_and_after_are_said_in_words() {
        var words = new Words(Language.ZH, RevisionTest.class.getClassLoader());
        var before = fourth.facts();
        fourth.change(TypedClass.like("R4").venue("YINGHAI").capacity(80).checkIn("2024-05-06", "08:30", "11:00").row(),
                new Venue("YINGHAI", "安德利迎海花园酒店", "滨海路619号", "4706888"), "Li", LATER);
        assertThat(before.differences(fourth.facts())).extracting(each -> words.text(each.fact()) + ":" + each.before(words) + "→" + each.after(words))
                .containsExactly("地点:安德利度假村→安德利迎海花园酒店",
                        "报到:2024年5月6日(周一) 09:00–11:00→2024年5月6日(周一) 08:30–11:00", "名额:未注明→80人");
        assertThat(before.differences(before)).isEmpty();
        assertThat(ClassFact.EXPIRY_MONTHS.said(before, words)).isEqualTo("6月、7月");
    }

    private static List<Reason> reasons(Decision decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }
}
