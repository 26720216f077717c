package cn.com.ytajpx.anpei.classchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.plan.ClassFact;
import cn.com.ytajpx.anpei.plan.ClassStatus;
import cn.com.ytajpx.anpei.plan.FactDifference;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-P4 A change of a class")
class ClassChangeTest {

    private static final Words CHINESE = new Words(Language.ZH, ClassChangeTest.class.getClassLoader());

    @Test
    void keeps_every_fact_as_it_was() {
        assertThat(FactsText.read(FactsText.of(Changes.AS_PUBLISHED))).isEqualTo(Changes.AS_PUBLISHED);
    }

    @Test
    void is_from_the_first_before_to_the_last_after() {
        var july = Changes.studyingFrom("2024-07-02", "安德利度假村", ClassStatus.PUBLISHED);
        var later = Changes.studyingFrom("2024-07-09", "安德利度假村", ClassStatus.PUBLISHED);
        var change = new ClassChange(Changes.edit(Changes.AS_PUBLISHED, july, "酒店检修。", "09:00"));
        change.take(Changes.edit(july, later, "", "09:05"));

        assertThat(change.differences()).extracting(FactDifference::fact).containsExactly(ClassFact.CHECK_IN, ClassFact.STUDY);
        assertThat(change.before()).isEqualTo(Changes.AS_PUBLISHED);
        assertThat(change.after()).isEqualTo(later);
        assertThat(change.sentence()).isEqualTo("酒店检修。");
        assertThat(change.edits()).isEqualTo(2);
        assertThat(change.dueAt()).isEqualTo(LocalDateTime.parse("2024-03-01T09:15"));
    }

    @Test
    void that_was_undone_has_nothing_to_tell() {
        var july = Changes.studyingFrom("2024-07-02", "安德利度假村", ClassStatus.PUBLISHED);
        var change = new ClassChange(Changes.edit(Changes.AS_PUBLISHED, july, "", "09:00"));
        change.take(Changes.edit(july, Changes.AS_PUBLISHED, "", "09:05"));

        assertThat(change.differences()).isEmpty();
    }

    @Test
    void is_announced_with_before_and_after_side_by_side_and_no_mark_of_staff_is_markup() {
        var moved = Changes.studyingFrom("2024-06-25", "迎海<花园>", ClassStatus.PUBLISHED);
        var letter = new ChangeLetter(new ClassChange(Changes.edit(Changes.AS_PUBLISHED, moved, "<b>请注意</b>", "09:00")), CHINESE);

        assertThat(letter.title()).isEqualTo("关于调整再培训班第六期安排的通知");
        assertThat(letter.html()).contains("<th scope=\"row\">地点</th><td>安德利度假村</td><td>迎海&lt;花园&gt;</td>",
                "<p>&lt;b&gt;请注意&lt;/b&gt;</p>").doesNotContain("学习时间</th>");
    }

    @Test
    void that_cancels_it_says_what_is_cancelled() {
        var cancelled = Changes.studyingFrom("2024-06-25", "安德利度假村", ClassStatus.CANCELLED);
        var letter = new ChangeLetter(new ClassChange(Changes.edit(Changes.AS_PUBLISHED, cancelled, "", "09:00")), CHINESE);

        assertThat(letter.title()).isEqualTo("关于取消再培训班第六期的通知");
        assertThat(letter.html()).contains("再培训班第六期(原定2024年6月25日(周二)至2024年6月27日(周四)在安德利度假村学习)取消").doesNotContain("<table");
    }
}
