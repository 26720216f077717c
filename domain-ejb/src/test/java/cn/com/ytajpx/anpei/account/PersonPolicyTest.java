package cn.com.ytajpx.anpei.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.common.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonPolicyTest {

    private static String reason(Decision decision) {
        return decision.refusals().stream().map(refusal -> refusal.reason().name()).findFirst().orElse(null);
    }

    @ParameterizedTest
    @CsvSource({"林晓安,", "阿卜杜热依木江·买买提明·吐尔逊江,", "㛃𬱖,", "O'Brien,", "Anne-Marie de la Cruz,", "'', NAME_MISSING", "张3, NAME_WRONG",
        "<b>, NAME_WRONG", "·, NAME_WRONG"})
    void aNameIsAsTheDocumentHasIt(String name, String reason) {
        assertThat(reason(PersonPolicy.name(name))).isEqualTo(reason);
    }

    @Test
    void aNameHasAtMostFortyCharacters() {
        assertThat(reason(PersonPolicy.name("安".repeat(40)))).isNull();
        assertThat(reason(PersonPolicy.name("安".repeat(41)))).isEqualTo("NAME_TOO_LONG");
    }

    @Test
    void spacesBetweenChineseCharactersAreForgiven() {
        assertThat(PersonPolicy.tidyName(" 林 晓 安 ")).isEqualTo("林晓安");
        assertThat(PersonPolicy.tidyName("Anne  Marie")).isEqualTo("Anne Marie");
        assertThat(PersonPolicy.tidyName(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.cn", "lin.xiaoan+anpei@mail.example.com", "1234567@qq.com"})
    void anAddressThatMailCanReach(String email) {
        assertThat(PersonPolicy.email(email).allowed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a@b", "a b@c.cn", "a@b..cn", "a@-b.cn", "@b.cn", "a@b.cn,c@d.cn", "a@b.cn\nBcc: c@d.cn", "安@b.cn"})
    void anAddressThatMailCanNot(String email) {
        assertThat(reason(PersonPolicy.email(email))).isEqualTo("EMAIL_SHAPE");
    }

    @Test
    void anEmployersNameMayBeLongButNotEndless() {
        assertThat(reason(PersonPolicy.employer(""))).isEqualTo("EMPLOYER_MISSING");
        assertThat(reason(PersonPolicy.employer("烟".repeat(100)))).isNull();
        assertThat(reason(PersonPolicy.employer("烟".repeat(101)))).isEqualTo("EMPLOYER_TOO_LONG");
    }
}
