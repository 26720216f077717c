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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("R-N4 A template is checked where it is written")
class TemplateTextTest {

    private static final TemplateKey SMS = new TemplateKey(MessageCode.CERTIFICATE_VOID, Channel.SMS, Language.ZH);
    private static final TemplateKey MAIL = new TemplateKey(MessageCode.CERTIFICATE_VOID, Channel.EMAIL, Language.ZH);
    private final TemplatePolicy policy = new TemplatePolicy(new Renderer());
    private final Words words = new Words(Language.ZH, getClass().getClassLoader());

    static List<TemplateKey> shipped() {
        return TemplateKey.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedTextMayBeUsed(TemplateKey shipped) {
        assertThat(policy.check(shipped, ShippedText.of(shipped)).refusals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noShippedTextLeavesABraceInItsPreview(TemplateKey shipped) {
        var preview = new Renderer().sample(shipped, ShippedText.of(shipped));
        assertThat(preview.subject() + preview.body()).doesNotContain("{", "}", "null");
    }

    @Test
    void anUnknownPlaceholderIsRefusedAtItsPlaceInWords() {
        var refusals = policy.check(SMS, new TemplateDraft("", "{姓名}您好\n请看 {密码} 和 {code} {作废日}")).refusals();
        assertThat(refusals).extracting(words::text).containsExactly(
                "第2行第4个字符:没有名为\"密码\"的占位符。可用的有:{姓名} {岗位} {有效期末日} {作废日}",
                "第2行第11个字符:没有名为\"code\"的占位符。可用的有:{姓名} {岗位} {有效期末日} {作废日}");
        assertThat(refusals).extracting(Refusal::field).containsOnly("body");
    }

    @Test
    void anOpenBraceIsRefusedAtItsPlace() {
        assertThat(policy.check(SMS, new TemplateDraft("", "{作废日}\n您好 {姓名")).refusals()).extracting(words::text)
                .containsExactly("第2行第4个字符的大括号没有闭合,请补上右大括号。");
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        var refusals = policy.check(MAIL, new TemplateDraft(" ", "")).refusals();
        assertThat(refusals).extracting(Refusal::reason)
                .containsExactly(TemplateReason.TEMPLATE_SUBJECT_MISSING, TemplateReason.TEMPLATE_BODY_MISSING);
    }

    @ParameterizedTest
    @DisplayName("R-N1 a text that leaves out what the message is for is refused")
    @CsvSource({
        "CERTIFICATE_DUE,        {有效期末日}{推荐班次}{中心报名截止}{预约截止}, ''",
        "CERTIFICATE_DUE,        {lastValidDay}{className}{centreDeadline}{bookingCloses}, ''",
        "CERTIFICATE_DUE,        {有效期末日}{推荐班次}{预约截止}, {中心报名截止}",
        "CERTIFICATE_DUE,        {姓名}您好, {有效期末日} {推荐班次} {中心报名截止} {预约截止}",
        "CERTIFICATE_DUE_LATE,   {有效期末日}{推荐班次}, {预约截止}",
        "CERTIFICATE_DUE_UNSAFE, {有效期末日}, {作废日}",
        "CERTIFICATE_VOID,       {有效期末日}, {作废日}",
        "ONE_TIME_CODE,          请尽快填写, {验证码}",
    })
    void whatAMessageIsForMustBeSaid(MessageCode code, String body, String missing) {
        var refusals = policy.check(new TemplateKey(code, Channel.SMS, Language.ZH), new TemplateDraft("", body)).refusals();
        assertThat(refusals).extracting(Refusal::reason).allMatch(TemplateReason.TEMPLATE_PLACEHOLDER_MISSING::equals);
        assertThat(refusals).extracting(refusal -> refusal.arguments().get(0))
                .containsExactlyElementsOf(missing.isEmpty() ? List.of() : List.of(missing.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "70, 1", "71, 2", "134, 2", "135, 3", "469, 7", "470, 8"})
    void anSmsIsCountedInPartsOfSeventyOrSixtySeven(int characters, int parts) {
        assertThat(SmsLength.of("安".repeat(characters)).parts()).isEqualTo(parts);
    }

    @Test
    void anSmsHoldsSevenPartsWithSampleValues() {
        int voidFrom = "2024年6月21日(周五)".length();
        assertThat(policy.check(SMS, new TemplateDraft("", "{作废日}" + "安".repeat(469 - voidFrom))).allowed()).isTrue();
        assertThat(policy.check(SMS, new TemplateDraft("", "{作废日}" + "安".repeat(470 - voidFrom))).refusals())
                .extracting(words::text).containsExactly("短信最多7条、共469个字,按示例填入后有470个字。请删减文字。");
    }

    @Test
    void subjectAndTextOfAMailHaveTheirLimits() {
        assertThat(policy.check(MAIL, new TemplateDraft("题".repeat(200), "{作废日}" + "安".repeat(3995))).allowed()).isTrue();
        assertThat(policy.check(MAIL, new TemplateDraft("题".repeat(201), "{作废日}" + "安".repeat(3996))).refusals())
                .extracting(Refusal::field).containsExactly("subject", "body");
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
