package cn.com.ytajpx.anpei.notice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Decision;
import cn.com.ytajpx.anpei.common.Reason;
import cn.com.ytajpx.anpei.common.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A notice that is saved")
class NoticePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final NoticeNumber NEXT = new NoticeNumber(NoticeNumber.CENTRE, 2024, 2);

    @Test
    void may_be_without_a_number() {
        assertThat(check(letter(" ", "标题", DAY, "<p>正文</p>")).allowed()).isTrue();
    }

    @Test
    void hears_everything_that_is_missing_at_once() {
        reasons(NoticePolicy.letter(new NoticeLetter(null, "", " ", null, null, false, "<p> </p><script>x</script>"), List.of(), NEXT))
                .containsExactly(NoticeReason.NOTICE_TITLE_MISSING, NoticeReason.NOTICE_ISSUER_MISSING, NoticeReason.NOTICE_ADDRESSEES_MISSING,
                        NoticeReason.NOTICE_DAY_MISSING, NoticeReason.NOTICE_TEXT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"烟安服函[2024]1号", "烟安服函〔2024〕0号", "烟安服函〔24〕1号", "1号", "烟安服函〔2024〕1", "abc〔2024〕1号"})
    void refuses_a_number_written_otherwise(String number) {
        reasons(check(letter(number, "标题", DAY, "<p>正文</p>"))).containsExactly(NoticeReason.NOTICE_NUMBER_SHAPE);
    }

    @Test
    void names_the_notice_that_has_its_number_and_the_next_free_one() {
        var other = new NoticeLine("2024-01", "烟安服函〔2024〕1号", "旧通知", DAY, false);
        var decision = NoticePolicy.letter(letter("烟安服函〔2024〕1号", "标题", DAY, "<p>正文</p>"), List.of(other), NEXT);
        assertThat(decision.refusals()).singleElement().extracting(Refusal::field, refusal -> refusal.arguments().get(1))
                .containsExactly("number", "旧通知");
    }

    @Test
    void is_not_longer_than_its_fields() {
        var refusals = check(letter(null, "长".repeat(201), DAY, "字".repeat(NoticePolicy.LONGEST_TEXT + 1))).refusals();
        assertThat(refusals).extracting(Refusal::field).containsExactly("title", "body");
        assertThat(refusals).extracting(Refusal::reason).containsOnly(NoticeReason.NOTICE_TOO_LONG);
    }

    @Test
    void has_at_most_twenty_annexes_each_with_title_and_text() {
        reasons(NoticePolicy.annex(21, new AnnexText("", ""))).containsExactly(NoticeReason.NOTICE_ANNEXES_MANY,
                NoticeReason.NOTICE_TITLE_MISSING, NoticeReason.NOTICE_TEXT_MISSING);
        assertThat(NoticePolicy.annex(20, new AnnexText("表", "<p>一</p>")).allowed()).isTrue();
    }

    @Test
    void is_proposed_the_number_after_the_highest_of_the_year() {
        var taken = List.of("烟安服函〔2024〕1号", "烟安服函〔2024〕7号", "烟安服函〔2023〕30号", "烟应急〔2024〕99号", "旧编号");
        assertThat(NoticeNumber.next(2024, taken)).hasToString("烟安服函〔2024〕8号");
        assertThat(NoticeNumber.next(2025, taken)).hasToString("烟安服函〔2025〕1号");
        assertThat(NoticeNumber.next(2024, taken).slug()).isEqualTo("2024-08");
    }

    private static NoticeLetter letter(String number, String title, LocalDate on, String body) {
        return new NoticeLetter(number, title, "中心", "各有关单位：", on, false, body);
    }

    private static Decision check(NoticeLetter letter) {
        return NoticePolicy.letter(letter, List.of(), NEXT);
    }

    private static AbstractListAssert<?, List<? extends Reason>, Reason, ?> reasons(Decision decision) {
        return assertThat(decision.refusals()).extracting(Refusal::reason);
    }
}
