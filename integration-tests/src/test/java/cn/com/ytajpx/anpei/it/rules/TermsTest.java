package cn.com.ytajpx.anpei.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.com.ytajpx.anpei.account.Terms;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermsTest {

    /** What people agreed to under each version; a line is added, none is changed. */
    private static final Map<String, String> DIGESTS = Map.of("2024-1", "ef9a3e9bd890ba85a2eda1accf09bcf1a3f958952b8f765f5f3666a013f53145");

    @Test
    @DisplayName("R-A1 other words of the terms are another version")
    void theWordsOfAVersionNeverChange() throws Exception {
        var terms = Sources.words("zh_CN").entrySet().stream().filter(word -> word.getKey().startsWith("register.terms-"))
                .map(Map.Entry::getValue).collect(Collectors.joining("\n"));
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(terms.getBytes(StandardCharsets.UTF_8)));

        assertThat(digest).as("the terms have changed: Terms.VERSION needs a new value, and this test its line").isEqualTo(DIGESTS.get(Terms.VERSION));
    }
}
