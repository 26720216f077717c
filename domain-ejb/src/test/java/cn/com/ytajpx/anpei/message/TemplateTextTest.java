package cn.com.ytajpx.anpei.message;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R-N4 A template is checked where it is written")
class TemplateTextTest {

    private static final TemplateKey SMS = new TemplateKey(MessageCode.CERTIFICATE_VOID, Channel.SMS, Language.ZH);
    private static final TemplateKey MAIL = new TemplateKey(MessageCode.CERTIFICATE_VOID, Channel.EMAIL, Language.ZH);
    private final Words words = new Words(Language.ZH, getClass().getClassLoader());

    static List<TemplateKey> shipped() {
        return TemplateKey.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedTextMayBeUsed(TemplateKey shipped) {
        assertThat(ShippedText.of(shipped).check(shipped).refusals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noShippedTextLeavesABraceInItsPreview(TemplateKey shipped) {
        var preview = new Renderer().sample(shipped, ShippedText.of(shipped));
        assertThat(preview.subject() + preview.body()).doesNotContain("{", "}", "null");
    }

    @Test
    void anUnknownPlaceholderIsRefusedAtItsPlaceInWords() {
        var refusals = new TemplateDraft("", "{姓名}您好\n请看 {密码} 和 {code}").check(SMS).refusals();
        assertThat(refusals).extracting(words::text).containsExactly(
                "第2行第4个字符:没有名为\"密码\"的占位符。可用的有:{姓名} {岗位} {有效期末日} {作废日}",
                "第2行第11个字符:没有名为\"code\"的占位符。可用的有:{姓名} {岗位} {有效期末日} {作废日}");
        assertThat(refusals).extracting(Refusal::field).containsOnly("body");
    }

    @Test
    void anOpenBraceIsRefusedAtItsPlace() {
        assertThat(new TemplateDraft("", "您好 {姓名").check(SMS).refusals()).extracting(words::text)
                .containsExactly("第1行第4个字符的大括号没有闭合,请补上右大括号。");
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        var refusals = new TemplateDraft(" ", "").check(MAIL).refusals();
        assertThat(refusals).extracting(Refusal::reason)
                .containsExactly(TemplateReason.TEMPLATE_SUBJECT_MISSING, TemplateReason.TEMPLATE_BODY_MISSING);
    }

    @Test
    void anSmsHoldsSevenParts() {
        assertThat(new TemplateDraft("", "安".repeat(469)).check(SMS).allowed()).isTrue();
        assertThat(new TemplateDraft("", "安".repeat(470)).check(SMS).refusals()).extracting(Refusal::reason)
                .containsExactly(TemplateReason.TEMPLATE_TOO_LONG);
    }

    @Test
    void datesAndWordsAreSpokenInTheLanguageOfTheTemplate() {
        var text = new TemplateDraft("", "{有效期末日} {voidFrom}");
        var arguments = Map.of("lastValidDay", "2024-02-29", "voidFrom", "2024-03-01");
        assertThat(new Renderer().render(SMS, text, arguments).body()).isEqualTo("2024年2月29日(周四) 2024年3月1日(周五)");
        var english = new TemplateKey(SMS.code(), SMS.channel(), Language.EN);
        assertThat(new Renderer().render(english, text, arguments).body()).isEqualTo("Thu 29 Feb 2024 Fri 1 Mar 2024");
    }

    @Test
    void aSecretThatIsNoLongerKeptIsShownAsDots() {
        var code = new TemplateKey(MessageCode.ONE_TIME_CODE, Channel.SMS, Language.ZH);
        assertThat(new Renderer().render(code, new TemplateDraft("", "码 {验证码}"), Map.of()).body()).isEqualTo("码 ······");
    }

    @Test
    void whatAPersonIsCalledCannotSmuggleInAPlaceholder() {
        assertThat(new Renderer().render(SMS, new TemplateDraft("", "{姓名}"), Map.of("name", "{voidFrom}")).body())
                .isEqualTo("{voidFrom}");
    }
}
