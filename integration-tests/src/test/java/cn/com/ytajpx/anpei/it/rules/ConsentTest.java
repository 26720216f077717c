package cn.com.ytajpx.anpei.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.employer.Consent;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConsentTest {

    /** What a clerk says that a person agreed to, under each version; a line is added, none is changed. */
    private static final Map<String, String> TEXTS = Map.of("2024-03", "本人已同意由本单位登记其信息,并由本单位跟进其证书、报名和培训。");

    @Test
    @DisplayName("Other words of the consent are another version")
    void theWordsOfAVersionNeverChange() {
        assertThat(Sources.words("zh_CN").get("employer.consent"))
                .as("the consent has changed: Consent.VERSION needs a new value, and this test its line").isEqualTo(TEXTS.get(Consent.VERSION));
    }
}
