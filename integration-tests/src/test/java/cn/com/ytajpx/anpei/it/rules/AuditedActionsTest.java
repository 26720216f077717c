package cn.com.ytajpx.anpei.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is remembered can be read in words: each {@code new AuditFact(action, …)} of the product. */
class AuditedActionsTest {

    private static final Pattern FIRED = Pattern.compile("new AuditFact\\(([^,;]+),");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\\w+");
    private static final Pattern METHOD = Pattern.compile("(\\w+)\\(String (?:\\w+)[^{;]*\\)\\s*\\{");

    @Test
    void everyActionThatIsFiredHasWordsInBothLanguages() {
        var keys = Sources.of(".java").values().stream().flatMap(AuditedActionsTest::actions)
                .map(action -> "audit." + action).collect(Collectors.toCollection(TreeSet::new));

        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(Sources.words("zh_CN").keySet()).containsAll(keys);
        assertThat(Sources.words("en").keySet()).containsAll(keys);
    }

    @Test
    void noWordsAreLeftOfAnActionThatNobodyFires() {
        var fired = Sources.of(".java").values().stream().flatMap(AuditedActionsTest::actions).collect(Collectors.toSet());
        var worded = Sources.words("zh_CN").keySet().stream().filter(key -> key.startsWith("audit."))
                .map(key -> key.substring("audit.".length())).toList();

        assertThat(fired).containsAll(worded);
    }

    private static Stream<String> actions(String source) {
        return FIRED.matcher(source).results().flatMap(fired -> {
            var written = LITERAL.matcher(fired.group(1)).results().map(match -> match.group(1)).collect(Collectors.toSet());
            return (written.isEmpty() ? handedIn(source, fired.group(1).strip(), fired.start()) : written).stream();
        });
    }

    /** The action is a parameter of the method that fires: what the file calls this method with. */
    private static Set<String> handedIn(String source, String parameter, int at) {
        assertThat(parameter).as("an action is a literal or a parameter").matches(NAME);
        var method = METHOD.matcher(source).results().filter(found -> found.start() < at && found.group().contains("String " + parameter))
                .reduce((one, later) -> later).map(found -> found.group(1)).orElseThrow(() -> new AssertionError("who hands in " + parameter + "?"));
        var handed = Pattern.compile("\\b" + method + "\\(\\s*\"([^\"]+)\"").matcher(source).results().map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(handed).as("actions handed to " + method).isNotEmpty();
        return handed;
    }
}
