package cn.com.ytajpx.anpei.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.owasp.html.Encoding;

/** Held against the text of the letter as the centre published it. */
@DisplayName("The notice of 2024, as it is shipped")
class NoticeOf2024Test {

    private final Notice notice = new Notice("2024-01", ShippedNotice.of("2024-01"));
    private final String published = published();

    @Test
    void its_heads_are_as_published() {
        assertThat(notice.number()).contains("烟安服函〔2024〕1号");
        assertThat(notice.publishedOn()).isEqualTo(LocalDate.of(2024, 1, 2));
        assertThat(squeezed(published)).startsWith(squeezed(notice.issuer() + notice.number().orElseThrow() + notice.title() + notice.addressees()));
    }

    @Test
    void its_letter_has_every_character_as_published() {
        assertThat(squeezed(words(notice.body()))).isEqualTo(squeezed(between("各有关单位：", "附件：1.")));
    }

    @Test
    void it_lists_its_annexes_and_is_dated_as_published() {
        assertThat(squeezed(between("王丽荣、王梦", "附件1：")))
                .isEqualTo("附件：" + String.join("", notice.annexes().stream().map(annex -> annex.ordinal() + "." + annex.title()).toList())
                        + "2024年1月2日");
    }

    @Test
    void annex_1_has_every_character_as_published() {
        assertThat(squeezed(words(annex(1)))).isEqualTo(squeezed(between("附件1：\n危险化学品生产单位培训计划表", "附件2：")));
    }

    @Test
    void annex_2_has_every_character_as_published() {
        assertThat(squeezed(words(annex(2)))).isEqualTo(squeezed(between("附件2：\n\n模拟考试卡领取使用指南", " 考试管理系统\n\n")));
    }

    @Test
    void annex_3_has_every_character_as_published() {
        assertThat(squeezed(words(annex(3)))).isEqualTo(squeezed(" 考试管理系统\n\n" + published.split(" 考试管理系统\n\n")[1]));
    }

    @Test
    void its_headings_can_be_linked_to() {
        assertThat(notice.headings()).extracting(NoticeHeading::anchor, NoticeHeading::words)
                .contains(org.assertj.core.groups.Tuple.tuple("text-1", "一、报名流程"));
        assertThat(notice.annexes().get(2).headings()).extracting(NoticeHeading::words).contains("学员注册", "我的申请", "取得证书", "技术支持");
        assertThat(notice.annexes().get(2).body()).contains("<h4 id=\"annex-3-3\">学员注册</h4>");
    }

    private String annex(int number) {
        return notice.annexes().get(number - 1).body();
    }

    private String between(String from, String to) {
        int begin = published.indexOf(from) + from.length();
        return published.substring(begin, published.indexOf(to, begin));
    }

    /** What is written, without what was added to say that a picture is missing. */
    private static String words(String html) {
        return Encoding.decodeHtml(html.replaceAll("<p class=\"editor\">[^<]*</p>", "").replaceAll("<[^>]*>", ""), false);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Without the marks that pictures and bookmarks left in the text. */
    private static String published() {
        try (var in = NoticeOf2024Test.class.getResourceAsStream("/notice-2024-01.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\[(?:bookmark|image):[^]]*]", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
