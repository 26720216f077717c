package cn.com.ytajpx.anpei.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a notice")
class NoticeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<p onclick=\"alert(1)\">x</p>", "<a href=\"javascript:alert(1)\">x</a>", "<img src=x onerror=alert(1)>",
        "<p style=\"position:fixed\">x</p>", "<iframe src=\"https://example.com\"></iframe>", "<a href=\"data:text/html,alert(1)\">x</a>",
        "<form action=\"/login\"><input name=\"password\"></form>", "<p class=\"button primary\">x</p>", "<svg onload=alert(1)>"})
    void is_nothing_but_structure(String html) {
        assertThat(NoticeText.safe(html, "text")).isIn("", "<p>x</p>", "x");
    }

    @Test
    void keeps_what_a_notice_is_made_of() {
        var html = "<p>按<a href=\"#annex-1\">附件1</a></p><ol class=\"written\"><li>1.报名</li></ol>"
                + "<table class=\"cards published\"><tbody><tr><th scope=\"row\"><a href=\"/plan/2024-R4\">第四期</a></th>"
                + "<td data-label=\"学习\">5月</td></tr></tbody></table>";
        assertThat(NoticeText.safe(html, "text")).isEqualTo(html);
    }

    @Test
    void numbers_its_headings_and_ignores_anchors_of_others() {
        var safe = NoticeText.safe("<h2 id=\"content\">一 &amp; 二</h2><h3>三</h3>", "annex-2");
        assertThat(NoticeText.headings(safe)).containsExactly(new NoticeHeading("annex-2-1", 2, "一 & 二"), new NoticeHeading("annex-2-2", 3, "三"));
    }

    @Test
    void takes_the_marks_of_an_editor_for_what_they_mean() {
        assertThat(NoticeText.safe("<div><b>粗</b><i>斜</i><span style=\"color:red\">红</span><font size=7>大</font></div>", "text"))
                .isEqualTo("<div><strong>粗</strong><em>斜</em>红大</div>");
    }

    @Test
    void reads_as_plain_lines() {
        var safe = NoticeText.safe("<h2>一、报名</h2>\n<p>请\n  按<strong>附件1</strong>&lt;报名&gt;<br>再来</p><ul><li>甲</li><li>乙</li></ul>"
                + "<table><tr><th>班次</th><th>报到</th></tr><tr><td>第四期</td><td>5月6日</td></tr></table>", "text");
        assertThat(NoticeText.inLines(safe)).isEqualTo("一、报名\n请 按附件1<报名>\n再来\n甲\n乙\n班次 | 报到\n第四期 | 5月6日");
    }

    @Test
    void stays_as_it_is_however_often_it_is_made_safe() {
        var once = ShippedNotice.of("2024-01").safe();
        assertThat(once.safe()).isEqualTo(once);
    }
}
